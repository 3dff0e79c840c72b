namespace AgentGuard.Runtime.Tests.Generated.Types;

/// <summary>More members than one variable has bits.</summary>
[StructuredOutput]
public sealed partial record Wide
{
    public required int Member01 { get; init; }

    public required int Member02 { get; init; }

    public required int Member03 { get; init; }

    public required int Member04 { get; init; }

    public required int Member05 { get; init; }

    public required int Member06 { get; init; }

    public int? Member07 { get; init; }

    public required int Member08 { get; init; }

    public required int Member09 { get; init; }

    public required int Member10 { get; init; }

    public required int Member11 { get; init; }

    public required int Member12 { get; init; }

    public required int Member13 { get; init; }

    public int? Member14 { get; init; }

    public required int Member15 { get; init; }

    public required int Member16 { get; init; }

    public required int Member17 { get; init; }

    public required int Member18 { get; init; }

    public required int Member19 { get; init; }

    public required int Member20 { get; init; }

    public int? Member21 { get; init; }

    public required int Member22 { get; init; }

    public required int Member23 { get; init; }

    public required int Member24 { get; init; }

    public required int Member25 { get; init; }

    public required int Member26 { get; init; }

    public required int Member27 { get; init; }

    public int? Member28 { get; init; }

    public required int Member29 { get; init; }

    public required int Member30 { get; init; }

    public required int Member31 { get; init; }

    public required int Member32 { get; init; }

    public required int Member33 { get; init; }

    public required int Member34 { get; init; }

    public int? Member35 { get; init; }

    public required int Member36 { get; init; }

    public required int Member37 { get; init; }

    public required int Member38 { get; init; }

    public required int Member39 { get; init; }

    public required int Member40 { get; init; }

    public required int Member41 { get; init; }

    public int? Member42 { get; init; }

    public required int Member43 { get; init; }

    public required int Member44 { get; init; }

    public required int Member45 { get; init; }

    public required int Member46 { get; init; }

    public required int Member47 { get; init; }

    public required int Member48 { get; init; }

    public int? Member49 { get; init; }

    public required int Member50 { get; init; }

    public required int Member51 { get; init; }

    public required int Member52 { get; init; }

    public required int Member53 { get; init; }

    public required int Member54 { get; init; }

    public required int Member55 { get; init; }

    public int? Member56 { get; init; }

    public required int Member57 { get; init; }

    public required int Member58 { get; init; }

    public required int Member59 { get; init; }

    public required int Member60 { get; init; }

    public required int Member61 { get; init; }

    public required int Member62 { get; init; }

    public int? Member63 { get; init; }

    public required int Member64 { get; init; }

    public required int Member65 { get; init; }

    public required int Member66 { get; init; }

    public required int Member67 { get; init; }

    public required int Member68 { get; init; }

    public required int Member69 { get; init; }

    public int? Member70 { get; init; }
}
