namespace Dashboard.Core.Units;

/// <summary>What a wording leads to: the unit where exactly one fits, and how many would.</summary>
public readonly record struct UnitMatch(Unit? Unit, int Candidates);
