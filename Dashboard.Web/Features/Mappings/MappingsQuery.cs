using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Storage;
using Dashboard.Core.Text;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Mappings;

/// <summary>Answers from the ledger and the imports.</summary>
internal sealed class MappingsQuery(DashboardData data) : IMappingsQuery
{
    public IReadOnlyList<MappingLine> Mappings()
    {
        var versions = data.MappingVersions().ToLookup(saved => saved.Mapping.Name, StringComparer.Ordinal);
        var entries = data.LedgerAfter(0).ToDictionary(entry => entry.Number);
        var imports = data.Imports().Where(import => import.UndoneAtLedger is null).ToLookup(import => import.Mapping, StringComparer.Ordinal);
        return [.. data.Mappings().OrderBy(mapping => mapping.Name, StringComparer.Create(new("vi-VN"), ignoreCase: true)).Select(mapping =>
        {
            var last = versions[mapping.Name].Last();
            return new MappingLine(
                mapping, versions[mapping.Name].Count(), last.Ledger, entries[last.Ledger].AtUtc, entries[last.Ledger].Who,
                imports[mapping.Name].Count(), imports[mapping.Name].MaxBy(import => import.ExportedAt)?.File);
        })];
    }

    public (bool Done, string Sentence) TakeIn(string json) => Told(() =>
    {
        var mapping = Mapping.OfJson(json);
        return data.SaveMapping(mapping, Person.Name) ? $"Đã nhận ánh xạ “{mapping.Name}”." : $"Ánh xạ “{mapping.Name}” đã có, giống hệt.";
    });

    public (bool Done, string Sentence) Rename(Mapping mapping, string name) => Told(() =>
    {
        var renamed = (mapping with { Name = name }).Checked();
        if (renamed.Name == mapping.Name)
        {
            return "Tên không đổi.";
        }

        if (data.Mappings().Any(other => Fold.Key(other.Name) == Fold.Key(renamed.Name) && other.Name != mapping.Name))
        {
            throw new MappingRefusedException($"Đã có ánh xạ tên “{renamed.Name}”: chọn tên khác.");
        }

        data.SaveMapping(renamed, Person.Name);
        data.ForgetMapping(mapping.Name, Person.Name);
        return $"Đã đổi tên “{mapping.Name}” thành “{renamed.Name}”.";
    });

    public void Forget(string name) => data.ForgetMapping(name, Person.Name);

    private static (bool Done, string Sentence) Told(Func<string> work)
    {
        try
        {
            return (true, work());
        }
        catch (Exception refused) when (refused is MappingRefusedException or ImportRefusedException)
        {
            return (false, refused.Message);
        }
    }
}
