using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Storage;

/// <summary>The columns of a stored fact set, in one order for reading and writing.</summary>
internal static class FactSetColumns
{
    public const string List =
        "Id, Dossier, Stated, Unit, ProcedureCode, Procedure, Field, Channel, Status, Officer, Submitted, Received, Due, Finished, Returned, "
        + "SupplementRequested, SupplementReturned, SupplementRequests, Flags, Applicant, Phone, Address";

    public static FactSet Read(Statement row) => new()
    {
        Stated = (Facts)row.Int(2),
        Unit = row.Int(3, 0),
        ProcedureCode = row.Int(4, 0),
        Procedure = row.Int(5, 0),
        Field = row.Int(6, 0),
        Channel = row.Int(7, 0),
        Status = row.Int(8, 0),
        Officer = row.Int(9, 0),
        Submitted = row.Int(10, Moments.NoMinute),
        Received = row.Int(11, Moments.NoMinute),
        Due = row.Int(12, Moments.NoMinute),
        Finished = row.Int(13, Moments.NoMinute),
        Returned = row.Int(14, Moments.NoMinute),
        SupplementRequested = row.Int(15, Moments.NoMinute),
        SupplementReturned = row.Int(16, Moments.NoMinute),
        SupplementRequests = row.Int(17, 0),
        Flags = new((byte)row.Int(18)),
        Applicant = row.TextOrNull(19),
        Phone = row.TextOrNull(20),
        Address = row.TextOrNull(21),
    };

    public static void Write(Statement row, int id, int dossier, FactSet facts, long ledger) => row
        .Bind(1, id).Bind(2, dossier).Bind(3, (int)facts.Stated)
        .BindUnless(4, 0, facts.Unit).BindUnless(5, 0, facts.ProcedureCode).BindUnless(6, 0, facts.Procedure)
        .BindUnless(7, 0, facts.Field).BindUnless(8, 0, facts.Channel).BindUnless(9, 0, facts.Status).BindUnless(10, 0, facts.Officer)
        .BindUnless(11, Moments.NoMinute, facts.Submitted).BindUnless(12, Moments.NoMinute, facts.Received)
        .BindUnless(13, Moments.NoMinute, facts.Due).BindUnless(14, Moments.NoMinute, facts.Finished)
        .BindUnless(15, Moments.NoMinute, facts.Returned).BindUnless(16, Moments.NoMinute, facts.SupplementRequested)
        .BindUnless(17, Moments.NoMinute, facts.SupplementReturned).BindUnless(18, 0, facts.SupplementRequests)
        .Bind(19, facts.Flags.Bits).Bind(20, facts.Applicant).Bind(21, facts.Phone).Bind(22, facts.Address).Bind(23, ledger)
        .Run();
}
