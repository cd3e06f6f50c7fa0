namespace Dashboard.Core.Search;

/// <summary>Finds dossiers by any part of their code, with or without what stands between the parts. Immutable.</summary>
internal sealed class CodeIndex
{
    /// <summary>Fewer letters and digits than these would find nearly every dossier.</summary>
    public const int Least = 3;

    private readonly CodeBlock[] _blocks;

    private CodeIndex(CodeBlock[] blocks) => _blocks = blocks;

    public static CodeIndex Empty { get; } = new([]);

    /// <summary>Bytes held.</summary>
    public long Size => _blocks.Sum(block => block.Size);

    public int Count => _blocks.Sum(block => block.Count);

    /// <summary>The index with further codes.</summary>
    public CodeIndex With(CodeBlock block) => block.Count == 0 ? this : new([.. _blocks, block]);

    /// <summary>Ids of the dossiers that answer, best first, then the newest day in the code, then by code; and how many there are.</summary>
    /// <param name="needle">What is searched for; nothing is found below <see cref="Least"/> letters and digits.</param>
    /// <param name="live">Whether a dossier of an id is known now.</param>
    /// <param name="take">How many ids are wanted.</param>
    public (int Total, IReadOnlyList<int> Ids) Find(Needle needle, Func<int, bool> live, int take)
    {
        if (needle.Bytes.Length < Least)
        {
            return (0, []);
        }

        var best = new Best(live, take);
        foreach (var block in _blocks)
        {
            block.Find(needle.Bytes, ref best);
        }

        return (best.Total, best.Ids());
    }

    /// <summary>Keeps the best hits: the worst of those kept is on top of the queue.</summary>
    private struct Best(Func<int, bool> live, int take) : ICodeVisitor
    {
        private readonly PriorityQueue<Place, Place> _kept = new(Comparer<Place>.Create((one, other) => other.CompareTo(one)));

        public int Total { get; private set; }

        public void Visit(CodeBlock block, int index, Rank rank)
        {
            if (!live(block.Id(index)))
            {
                return;
            }

            Total++;
            var place = new Place(((long)rank << 32) | (uint)(999_999 - block.Day(index)), block, index);
            if (_kept.Count < take)
            {
                _kept.Enqueue(place, place);
            }
            else if (take > 0 && place.CompareTo(_kept.Peek()) < 0)
            {
                _kept.EnqueueDequeue(place, place);
            }
        }

        public readonly IReadOnlyList<int> Ids() =>
            [.. _kept.UnorderedItems.Select(item => item.Element).Order().Select(place => place.Block.Id(place.Index))];
    }

    private readonly record struct Place(long Key, CodeBlock Block, int Index) : IComparable<Place>
    {
        public int CompareTo(Place other) =>
            Key != other.Key ? Key.CompareTo(other.Key)
            : Block.Code(Index).SequenceCompareTo(other.Block.Code(other.Index)) is not 0 and var by ? by
            : Block.Id(Index).CompareTo(other.Block.Id(other.Index));
    }
}
