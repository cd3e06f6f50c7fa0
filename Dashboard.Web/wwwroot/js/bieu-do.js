// A trend of twelve months as an interactive chart, over the drawing that the server made.
// Words and numbers come written from the server; only the axis is written here.
import { init } from './echarts.js';

const shapes = {
    dat: 'circle',
    gan: 'path://M5 0A5 5 0 1 0 5 10A5 5 0 1 0 5 0ZM5 1.3A3.7 3.7 0 0 1 5 8.7Z',
    chua: 'diamond',
    khong: 'circle',
};
const number = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 });

// Draws the chart; `doi` takes other data, `bo` lets everything go.
export function ve(root, data) {
    // The page was left before the chart could be drawn.
    if (!root?.isConnected) return null;
    const place = root.querySelector('.bd-dong');
    const spoken = root.querySelector('.bd-noi');
    const chart = init(place, null, { renderer: 'svg' });
    let points = data.points;
    let at = -1;

    const show = index => {
        at = Math.max(0, Math.min(points.length - 1, index));
        chart.dispatchAction({ type: 'showTip', seriesIndex: 0, dataIndex: at });
        spoken.textContent = points[at].sentence;
    };
    const keys = event => {
        const step = { ArrowLeft: at - 1, ArrowRight: at < 0 ? 0 : at + 1, Home: 0, End: points.length - 1 }[event.key];
        if (step !== undefined && !event.ctrlKey && !event.altKey && !event.metaKey) {
            event.preventDefault();
            show(event.key === 'ArrowLeft' && at < 0 ? points.length - 1 : step);
        } else if (event.key === 'Escape') {
            hide();
        }
    };
    const hide = () => {
        at = -1;
        chart.dispatchAction({ type: 'hideTip' });
    };
    const draw = () => chart.setOption(option(root, data), true);
    const theme = new MutationObserver(draw);
    const size = new ResizeObserver(() => {
        chart.resize();
        draw();
    });

    draw();
    root.dataset.song = '';
    theme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
    size.observe(place);
    root.addEventListener('keydown', keys);
    root.addEventListener('blur', hide);

    return {
        doi(other) {
            data = other;
            points = other.points;
            hide();
            spoken.textContent = '';
            draw();
        },
        bo() {
            theme.disconnect();
            size.disconnect();
            root.removeEventListener('keydown', keys);
            root.removeEventListener('blur', hide);
            delete root.dataset.song;
            chart.dispose();
        },
    };
}

function option(root, data) {
    const style = getComputedStyle(root);
    const ink = name => style.getPropertyValue(`--${name}`).trim();
    const narrow = root.clientWidth < 480;
    const text = { fontFamily: style.fontFamily, fontSize: 12, color: ink('muc-2') };
    const last = data.points.findLastIndex(point => point.value !== null);
    // Numbers of dossiers too long for every month are written for the last one and as many before it as do not touch.
    const everyN = Math.ceil((Math.max(...data.points.map(point => point.n.length)) * 7 + 6) * data.points.length / Math.max(1, root.clientWidth - 38 - 132));
    const end = data.points.findLastIndex(point => point.second !== null);
    const two = end >= 0 && data.points[end].second !== data.points[end].value;
    const apart = endOffsets(root, data, last, two ? end : -1);
    const lines = [
        {
            name: data.name,
            type: 'line',
            z: 4,
            lineStyle: { color: ink('muc'), width: 1.9 },
            data: data.points.map((point, index) => ({
                value: point.value,
                symbol: shapes[point.standing],
                symbolSize: point.standing === 'chua' ? 11 : 9,
                itemStyle: point.standing === 'khong'
                    ? { color: ink('nen'), borderColor: ink('muc-2'), borderWidth: 1.4 }
                    : { color: ink(point.standing), borderColor: ink('nen'), borderWidth: point.standing === 'gan' ? 0 : 1 },
                label: label(index === last, `${written(point.value)}${narrow || !data.second ? data.unit : ` ${data.name}`}`, ink('muc'), 700, apart.first),
            })),
        },
        {
            name: 'mục tiêu',
            type: 'line',
            step: 'middle',
            symbol: 'none',
            z: 2,
            lineStyle: { color: ink('muc-2'), width: 1.3, type: [4, 3] },
            data: data.points.map(point => point.target),
            endLabel: { show: data.targetWords !== null, formatter: data.targetWords ?? '', color: ink('muc-2'), ...font(text), distance: 6, offset: [0, apart.target] },
        },
    ];
    if (data.second) {
        lines.push({
            name: data.second,
            type: 'line',
            z: 3,
            symbol: 'circle',
            symbolSize: 6,
            lineStyle: { color: ink('song'), width: 1.3, type: [1.5, 2.5] },
            itemStyle: { color: ink('nen'), borderColor: ink('muc-3'), borderWidth: 1.4 },
            data: data.points.map((point, index) => ({
                value: point.second,
                label: label(two && index === end, `${written(point.second)}${narrow ? data.unit : ` ${data.second}`}`, ink('muc-3'), 400, apart.second),
            })),
        });
    }

    function label(shown, words, color, weight, down) {
        return { show: shown, position: 'right', distance: 8, offset: [0, down], formatter: words, color, ...font(text), fontWeight: weight };
    }

    return {
        animation: false,
        textStyle: font(text),
        grid: { left: 38, right: narrow ? 52 : 132, top: 12, bottom: 40 },
        xAxis: {
            type: 'category',
            data: data.points.map(point => point.short),
            axisTick: { show: false },
            axisLine: { lineStyle: { color: ink('ke-manh') } },
            axisLabel: {
                ...text,
                interval: 0,
                lineHeight: 14,
                formatter: (name, index) => narrow ? name.replace(/\/.*/, '') : `{a|${name}}\n{b|${(data.points.length - 1 - index) % everyN === 0 ? data.points[index].n : ''}}`,
                rich: { a: { ...text, lineHeight: 14 }, b: { ...text, color: ink('muc-3'), lineHeight: 14 } },
            },
        },
        yAxis: {
            type: 'value',
            min: data.low,
            max: data.high,
            interval: data.step,
            axisLabel: { ...text, color: ink('muc-3'), formatter: value => number.format(value) + (value === data.high && data.unit === '%' ? '%' : '') },
            splitLine: { lineStyle: { color: ink('ke') } },
        },
        tooltip: {
            trigger: 'axis',
            confine: true,
            transitionDuration: 0,
            backgroundColor: ink('mat'),
            borderColor: ink('ke-manh'),
            padding: [6, 10],
            textStyle: { ...text, color: ink('muc') },
            axisPointer: { type: 'line', lineStyle: { color: ink('ke-manh'), type: [1, 3] } },
            formatter: ([first]) => tip(data.points[first.dataIndex]),
        },
        series: lines,
    };
}

// How far each word at the right end is pushed down so that none covers another.
function endOffsets(root, data, last, end) {
    const room = root.querySelector('.bd-dong').clientHeight - 52;
    const ends = [
        ['first', last < 0 ? null : data.points[last].value],
        ['second', end < 0 ? null : data.points[end].second],
        ['target', data.targetWords === null ? null : data.points[data.points.length - 1].target],
    ].filter(([, value]) => value !== null).map(([name, value]) => ({ name, at: (data.high - value) / (data.high - data.low) * room }));
    ends.sort((one, other) => one.at - other.at);
    const offsets = { first: 0, second: 0, target: 0 };
    let least = -Infinity;
    for (const { name, at } of ends) {
        least = Math.max(at, least + 15);
        offsets[name] = least - at;
    }

    return offsets;
}

const written = value => value === null ? '' : new Intl.NumberFormat('vi-VN', { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(value);

const font = text => ({ fontFamily: text.fontFamily, fontSize: text.fontSize });

// Text only: a name from a file never becomes markup.
function tip(point) {
    const box = document.createElement('div');
    point.lines.forEach((line, index) => {
        const row = document.createElement(index === 0 ? 'b' : 'div');
        row.textContent = line;
        box.append(row);
    });
    return box;
}
