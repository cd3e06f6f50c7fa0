using System.Globalization;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Text;

namespace Dashboard.Core.Storage;

/// <summary>Checks what people say that wordings mean, and stages it. Of one wording the last word holds.</summary>
internal static class Learning
{
    private const int LongestText = 400;

    /// <summary>All that would be learned with the choices taken.</summary>
    /// <exception cref="WordingRefusedException">A choice cannot be taken.</exception>
    public static IReadOnlyList<(WordingKind Kind, string Text, int Meaning)> Checked(IReadOnlyList<WordingChoice> choices, UnitDirectory units)
    {
        var learned = units.Learned.Where(one => !choices.Any(choice => IsOf(choice, one.Kind, one.Text))).ToList();
        learned.AddRange(choices.Where(choice => choice.Meaning is not null).Select(choice => (choice.Kind, Fold.Clean(choice.Text), Number(choice, units))));
        var after = units.With(learned);
        foreach (var choice in choices.Where(choice => choice is { Kind: WordingKind.Unit, Meaning: not null }))
        {
            var match = after.Registry.Match(choice.Text);
            if (match.Unit?.Code != choice.Meaning)
            {
                throw new WordingRefusedException(match.Candidates > 1
                    ? $"“{choice.Text}” đã là tên hoặc bí danh của đơn vị khác: sửa bí danh kia trước, hoặc chọn đơn vị đó."
                    : $"“{choice.Text}” không dùng làm bí danh được: sửa tên đơn vị trong tệp rồi nạp lại.");
            }
        }

        return learned;
    }

    /// <summary>Closes what was said of the same wordings and adds what is said now, under the next ledger number.</summary>
    public static void Write(DashboardDbContext context, IReadOnlyList<WordingChoice> choices, IReadOnlyList<(WordingKind Kind, string Text, int Meaning)> learned, long ledger)
    {
        foreach (var row in UnitDirectory.Learnt(context, ledger).Where(row => choices.Any(choice => IsOf(choice, row.Kind, row.Text))).ToList())
        {
            row.LedgerTo = ledger + 1;
        }

        foreach (var (kind, text, meaning) in learned.Where(one => choices.Any(choice => IsOf(choice, one.Kind, one.Text))))
        {
            context.Meanings.Add(new() { Kind = kind, Text = text, Meaning = meaning, LedgerFrom = ledger + 1 });
        }

        context.SaveChanges();
    }

    /// <summary>Whether a choice says what is held already.</summary>
    public static bool IsKnown(WordingChoice choice, UnitDirectory units) => units.Learned.FirstOrDefault(one => IsOf(choice, one.Kind, one.Text)) switch
    {
        { Text: null } => choice.Meaning is null,
        var held => choice.Meaning is not null && Number(choice, units) == held.Meaning,
    };

    private static bool IsOf(WordingChoice choice, WordingKind kind, string text) => choice.Kind == kind && Fold.Key(choice.Text) == Fold.Key(text);

    private static int Number(WordingChoice choice, UnitDirectory units)
    {
        if (Fold.Key(choice.Text).Length == 0 || choice.Text.Length > LongestText)
        {
            throw new WordingRefusedException("Cách ghi trống hoặc quá dài: chỉ ghi tên như trong tệp.");
        }

        if (choice.Kind == WordingKind.Unit)
        {
            return units.Ids.TryGetValue(choice.Meaning!, out var unit) ? unit : throw new WordingRefusedException($"Không có đơn vị mã “{choice.Meaning}” trong danh mục: chọn lại đơn vị.");
        }

        var known = int.TryParse(choice.Meaning, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && choice.Kind switch
        {
            WordingKind.Status => number != 0 && Enum.IsDefined((Status)number),
            WordingKind.Channel => number != 0 && Enum.IsDefined((Channel)number),
            WordingKind.Cause => number is 0 or 1,
            _ => false,
        };
        return known ? number : throw new WordingRefusedException($"Không có nghĩa “{choice.Meaning}” cho “{choice.Text}”: chọn lại.");
    }
}
