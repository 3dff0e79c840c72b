using System.Collections.Concurrent;

namespace AgentGuard.Analyzers.Sdks;

/// <summary>
/// The entries of a set of SDKs by name. It does not depend on a compilation, so every compilation with the same SDKs, each edit in the
/// IDE among them, shares one.
/// </summary>
internal sealed class SdkIndex
{
    private static readonly ConcurrentDictionary<string, SdkIndex> Indexes = new(StringComparer.Ordinal);

    private readonly Dictionary<string, Role> _rolesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SdkMember>> _membersByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SdkMember>> _typesByName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ClientFacts> _factsByType = new(StringComparer.Ordinal);

    private SdkIndex(ImmutableArray<SdkDescription> sdks)
    {
        foreach (var sdk in sdks)
        {
            foreach (var member in sdk.Members())
            {
                Add(member);
            }

            foreach (var facts in sdk.Clients())
            {
                foreach (var type in facts.Types)
                {
                    _factsByType[type] = facts;
                }
            }
        }
    }

    /// <summary>All roles there are.</summary>
    public Role Roles { get; private set; }

    public static SdkIndex Of(ImmutableArray<SdkDescription> sdks) =>
        Indexes.GetOrAdd(string.Join("|", sdks.Select(sdk => sdk.Name)), _ => new SdkIndex(sdks));

    public bool HasMember(string name) => _membersByName.ContainsKey(name);

    /// <summary>Every role that a member of this name, or a parameter of one, has in any of the SDKs.</summary>
    public Role RolesOf(string name) => _rolesByName.TryGetValue(name, out var roles) ? roles : Role.None;

    public IReadOnlyList<SdkMember> Members(string name) =>
        _membersByName.TryGetValue(name, out var entries) ? entries : [];

    /// <summary>Entries about a type itself, by metadata name.</summary>
    public IReadOnlyList<SdkMember> Types(string metadataName) =>
        _typesByName.TryGetValue(metadataName, out var entries) ? entries : [];

    public ClientFacts? Facts(string metadataName) =>
        _factsByType.TryGetValue(metadataName, out var facts) ? facts : null;

    private void Add(SdkMember member)
    {
        var isType = member.Kind == SdkMemberKind.Type;
        var index = isType ? _typesByName : _membersByName;
        var key = isType ? member.Type : member.Name;
        if (!index.TryGetValue(key, out var entries))
        {
            index.Add(key, entries = []);
        }

        entries.Add(member);
        var roles = member.Parameters.Aggregate(member.Roles, (all, parameter) => all | parameter.Roles);
        Roles |= roles;
        if (!isType)
        {
            _rolesByName[key] = RolesOf(key) | roles;
        }
    }
}
