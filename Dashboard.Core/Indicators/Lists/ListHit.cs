namespace Dashboard.Core.Indicators.Lists;

/// <summary>A dossier of a list: where its columns are, and what it counts as.</summary>
internal readonly record struct ListHit(ColumnChunk Chunk, int RowNumber, int Slot, Classes Classes)
{
    public int Dossier => Chunk.Dossier[RowNumber];

    public ColumnRow Row => Chunk.Row(RowNumber);
}
