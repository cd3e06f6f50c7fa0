using System.Text;
using Dashboard.Core.Storage;
using Dashboard.Tests.Dossiers;
using Dashboard.Tests.Storage;
using Dashboard.Web.Features.Importing;

namespace Dashboard.Tests.Web;

/// <summary>Of all checked files the rows of one stay in memory, and not for long.</summary>
public sealed class CheckedImportsTests : IDisposable
{
    private readonly Office _office = new("checked", [Told.Units[1]]);
    private readonly ManualClock _clock = new();
    private readonly CheckedImports _checked;

    public CheckedImportsTests() => _checked = new(_clock);

    public void Dispose()
    {
        _checked.Dispose();
        _office.Dispose();
    }

    [Fact]
    public void The_next_file_takes_the_memory_and_the_first_can_still_be_committed()
    {
        PreparedImport one = Prepare("một.csv", 1), two = Prepare("hai.csv", 2);
        _checked.Put("a", one);
        Assert.True(one.IsHeld);
        _checked.Put("b", two);

        Assert.False(one.IsHeld);
        Assert.True(two.IsHeld);
        Assert.Equal(1, _office.Data.Commit(_checked.Take("a")!).Inserted);
        Assert.Null(_checked.Take("a"));
    }

    [Fact]
    public void After_some_minutes_the_rows_are_let_go_and_what_the_check_said_stays()
    {
        var one = Prepare("một.csv", 1);
        _checked.Put("a", one);
        _clock.Pass(CheckedImports.Patience - TimeSpan.FromSeconds(1));
        Assert.True(one.IsHeld);
        _clock.Pass(TimeSpan.FromSeconds(1));

        Assert.False(one.IsHeld);
        Assert.Same(one, _checked.Take("a"));
    }

    private PreparedImport Prepare(string name, int row)
    {
        var path = Path.Combine(_office.Folder, name);
        File.WriteAllText(path, $"Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận\nH20.1-230605-000{row};Phòng Tư pháp;05/06/2023\n", new UTF8Encoding(false));
        return _office.Data.Prepare(new(name, path, "thử", new DateTime(2023, 6, 30)));
    }

    /// <summary>A clock whose timers fire when the test says so.</summary>
    private sealed class ManualClock : TimeProvider
    {
        private readonly List<ManualTimer> _timers = [];
        private TimeSpan _now;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            var timer = new ManualTimer(callback, state, _now + dueTime);
            _timers.Add(timer);
            return timer;
        }

        public void Pass(TimeSpan time)
        {
            _now += time;
            foreach (var timer in _timers.Where(timer => timer.Due <= _now).ToList())
            {
                _timers.Remove(timer);
                timer.Fire();
            }
        }
    }

    private sealed class ManualTimer(TimerCallback callback, object? state, TimeSpan due) : ITimer
    {
        private bool _stopped;

        public TimeSpan Due => due;

        public void Fire()
        {
            if (!_stopped)
            {
                callback(state);
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose() => _stopped = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
