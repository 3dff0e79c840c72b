using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.AgentTool.Parsing;

/// <summary>The parameters of a tool and of its fallback, while they are read.</summary>
internal sealed class ToolParameters
{
    private static readonly string[] PagingNames =
        ["cursor", "pagetoken", "continuationtoken", "nexttoken", "offset", "skip", "page", "pagenumber", "pageindex", "startindex", "start"];

    // A struct cannot have these as names of data, nor its own name, which ends in "Arguments".
    private static readonly string[] ObjectMembers = ["ToString", "Equals", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "Finalize"];

    private readonly HashSet<string> _memberNames = new(StringComparer.Ordinal);
    private readonly List<ParameterSpec> _inContext = [];
    private readonly List<ParameterSpec> _all = [];

    /// <summary>Those of the model, as members of an object.</summary>
    public List<MemberSpec> Members { get; } = [];

    /// <summary>Where each of these is, by its name in JSON.</summary>
    public List<(string JsonName, (Location Location, string Subject) Place)> Places { get; } = [];

    /// <summary>Those of the model by name, with their types.</summary>
    public Dictionary<string, (ITypeSymbol Type, string Member)> ByName { get; } = new(StringComparer.Ordinal);

    /// <summary>In the method's order.</summary>
    public EquatableArray<ParameterSpec> All => new(_all);

    /// <summary>Those that must be found before the call, also for the fallback.</summary>
    public EquatableArray<ParameterSpec> InContext => new(_inContext);

    /// <summary>The argument by which the model asks for the next part.</summary>
    public string? Paging => Members.FirstOrDefault(member => PagingNames.Contains(member.JsonName.Replace("_", "").ToLowerInvariant()))?.JsonName;

    public void Add(ParameterSpec parameter) => _all.Add(parameter);

    /// <summary>A member of the arguments for a value of the context; the same one for the same type.</summary>
    public ParameterSpec InContextOf(ParameterSpec parameter)
    {
        var known = _inContext.Find(other =>
            other.Kind == parameter.Kind && other.CSharpType == parameter.CSharpType && other.IsMarkedNullable == parameter.IsMarkedNullable && other.Missing == parameter.Missing);
        if (known is not null)
        {
            return parameter with { Member = known.Member };
        }

        parameter = parameter with { Member = TakeMember(parameter.Name) };
        _inContext.Add(parameter);
        return parameter;
    }

    /// <summary>A name for a member of the arguments that no other has.</summary>
    public string TakeMember(string name)
    {
        name = MemberLocals.Pascal(name);
        if (ObjectMembers.Contains(name) || name.EndsWith("Arguments", StringComparison.Ordinal))
        {
            name += "Value";
        }

        var free = name;
        for (var number = 2; !_memberNames.Add(free); number++)
        {
            free = name + "_" + number;
        }

        return free;
    }
}
