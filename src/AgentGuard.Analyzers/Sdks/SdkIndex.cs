using System.Collections.Concurrent;

namespace AgentGuard.Analyzers.Sdks;

/// <summary>
/// The entries of a set of SDKs by name. It does not depend on a compilation, so every compilation with the same SDKs, each edit in the
/// IDE among them, shares one.
/// </summary>
internal sealed class SdkIndex
{
    private static readonly ConcurrentDictionary<string, SdkIndex> Indexes = new(StringComparer.Ordinal);

    /// <summary>Members that code reaches by an initializer, a statement or an interpolation, without a word for them.</summary>
    private static readonly HashSet<string> Unspoken = new(StringComparer.Ordinal)
    {
        "ToString", "Add", "Deconstruct", "Dispose", "DisposeAsync", "GetAwaiter", "GetEnumerator", "GetAsyncEnumerator", "MoveNextAsync",
    };

    private readonly Dictionary<string, Meaning> _meaningByWord = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meaning> _meaningByName = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Type), List<SdkMember>> _members = new();
    private readonly Dictionary<string, List<SdkMember>> _types = new(StringComparer.Ordinal);
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

    /// <summary>All there is.</summary>
    public Meaning Meaning { get; private set; }

    /// <summary>What members mean that code may use without a word for them: markers, operators, indexers.</summary>
    public Meaning WithoutWord { get; private set; }

    /// <summary>What constructors mean, which code may use without a word for them where the context names the type.</summary>
    public Meaning Constructions { get; private set; }

    public static SdkIndex Of(ImmutableArray<SdkDescription> sdks) =>
        Indexes.GetOrAdd(string.Join("|", sdks.Select(sdk => sdk.Name)), _ => new SdkIndex(sdks));

    public bool HasMember(string name) => _meaningByName.ContainsKey(name);

    /// <summary>All that a member of this name, or a parameter of one, means in any of the SDKs.</summary>
    public Meaning MeaningOf(string name) => _meaningByName.TryGetValue(name, out var meaning) ? meaning : Meaning.None;

    /// <summary>What members mean that code refers to by this word.</summary>
    public Meaning MeaningOfWord(string word) => _meaningByWord.TryGetValue(word, out var meaning) ? meaning : Meaning.None;

    /// <summary>Entries of members of this name on types of this name: <c>Dictionary`2</c>, without namespace and outer types.</summary>
    public IReadOnlyList<SdkMember> Members(string name, string type) =>
        _members.TryGetValue((name, type), out var entries) ? entries : [];

    /// <summary>Entries about a type itself, by metadata name.</summary>
    public IReadOnlyList<SdkMember> Types(string metadataName) =>
        _types.TryGetValue(metadataName, out var entries) ? entries : [];

    public ClientFacts? Facts(string metadataName) =>
        _factsByType.TryGetValue(metadataName, out var facts) ? facts : null;

    private void Add(SdkMember member)
    {
        var meaning = member.WholeMeaning;
        Meaning |= meaning;
        AddWord(member, meaning);
        if (member.Kind == SdkMemberKind.Type)
        {
            AddTo(_types, member.Type, member);
            return;
        }

        AddTo(_members, (member.Name, member.Type.Substring(member.Type.LastIndexOfAny(['.', '+']) + 1)), member);
        _meaningByName[member.Name] = MeaningOf(member.Name) | meaning;
    }

    private void AddWord(SdkMember member, Meaning meaning)
    {
        const string attribute = "Attribute";
        var word = member.Word;
        var isAttribute = member.Kind == SdkMemberKind.Type && word.EndsWith(attribute, StringComparison.Ordinal);
        if ((member.Kind == SdkMemberKind.Type && !isAttribute) || Unspoken.Contains(word) || !word.All(char.IsLetterOrDigit))
        {
            WithoutWord |= meaning;
            return;
        }

        _meaningByWord[word] = MeaningOfWord(word) | meaning;
        if (isAttribute)
        {
            word = word.Substring(0, word.Length - attribute.Length);
            _meaningByWord[word] = MeaningOfWord(word) | meaning;
        }
        else if (member.Kind == SdkMemberKind.Constructor)
        {
            Constructions |= meaning;
        }
    }

    private static void AddTo<TKey>(Dictionary<TKey, List<SdkMember>> index, TKey key, SdkMember member)
    {
        if (!index.TryGetValue(key, out var entries))
        {
            index.Add(key, entries = []);
        }

        entries.Add(member);
    }
}
