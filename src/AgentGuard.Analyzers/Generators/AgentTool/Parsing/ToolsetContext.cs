using AgentGuard.Analyzers.Generators.Shared.Problems;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>What all parts of the parser share while the tools of one class are read.</summary>
internal sealed class ToolsetContext(INamedTypeSymbol type, string codeName, Compilation compilation, CancellationToken cancellation)
{
    private readonly List<Problem> _problems = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private bool _hasFailed;

    public INamedTypeSymbol Type { get; } = type;

    /// <summary>What is generated for the arguments is generated in here: the class, and the one nested in it.</summary>
    public string CodeType { get; } = type.ToCode() + "." + codeName;

    /// <summary>Arguments are read only.</summary>
    public ParseContext Arguments { get; } = new(type, compilation, cancellation);

    /// <summary>Results are written only.</summary>
    public ParseContext Results { get; } = new(type, compilation, cancellation) { WritesOnly = true };

    public CancellationToken Cancellation { get; } = cancellation;

    public bool HasFailed => _hasFailed || Arguments.HasFailed || Results.HasFailed;

    /// <summary>A type that is both an argument and a result may have one problem twice.</summary>
    public ImmutableArray<Problem> Problems =>
        _problems.Concat(Arguments.Problems).Concat(Results.Problems).Distinct().ToImmutableArray();

    public void Report(ToolProblemKind kind, Location location, params object[] arguments)
    {
        var problem = ToolProblems.Table.Found(kind, location, arguments);
        _hasFailed |= problem.IsFatal;
        _problems.Add(problem);
    }

    /// <summary>Gives up without a word: the compiler reports the error already.</summary>
    public void Abandon() => _hasFailed = true;

    /// <summary>A name for what is generated for a method, which no other method has.</summary>
    public string Take(string name)
    {
        var free = name;
        for (var number = 2; !_names.Add(free); number++)
        {
            free = name + "_" + number;
        }

        return free;
    }
}
