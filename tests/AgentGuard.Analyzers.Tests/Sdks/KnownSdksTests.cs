using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Sdks;

/// <summary>Every entry of the catalogue against the assemblies of every version it claims: what it names exists, and nothing else does.</summary>
public sealed class KnownSdksTests
{
    public static TheoryData<string, string> SdkVersions
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var sdk in SdkCatalog.All)
            {
                foreach (var version in sdk.Versions)
                {
                    rows.Add(sdk.Name, version);
                }
            }

            return rows;
        }
    }

    [Theory, MemberData(nameof(SdkVersions))]
    public void EveryAssembly_IsThere(string name, string version)
    {
        var sdk = Sdk(name);
        var found = SdkReferences.For(sdk, version).Select(reference => Path.GetFileNameWithoutExtension(reference.Display!)).ToHashSet(StringComparer.OrdinalIgnoreCase);

        AssertNone(sdk.Assemblies.Where(assembly => !found.Contains(assembly)));
    }

    [Theory, MemberData(nameof(SdkVersions))]
    public void EveryMember_ExistsInItsVersions(string name, string version)
    {
        var compilation = Compile(name, version);
        var members = Sdk(name).Members().Where(member => SdkVersion.Has(member, version));

        AssertNone(members.Select(member => Problem(compilation, member)).OfType<string>());
    }

    [Theory, MemberData(nameof(SdkVersions))]
    public void NoMember_ExistsOutsideItsVersions(string name, string version)
    {
        var compilation = Compile(name, version);
        var members = Sdk(name).Members().Where(member => !SdkVersion.Has(member, version));

        AssertNone(members.Where(member => Problem(compilation, member) is null).Select(Describe));
    }

    [Theory, MemberData(nameof(SdkVersions))]
    public void EveryClientType_Exists(string name, string version)
    {
        var compilation = Compile(name, version);
        var newest = version == Sdk(name).Versions[^1];
        var types = Sdk(name).Clients().SelectMany(client => client.Types.Concat(client.Exceptions));

        AssertNone(types.Where(type => newest && compilation.GetTypesByMetadataName(type).IsEmpty));
    }

    /// <summary>Stubs hold no texts; there the entry says how it is known.</summary>
    [Theory]
    [InlineData("OpenAI")]
    [InlineData("Anthropic")]
    public void EveryDefaultHost_IsInTheAssembly(string name)
    {
        var sdk = Sdk(name);
        foreach (var version in sdk.Versions)
        {
            var files = SdkReferences.For(sdk, version).Select(reference => reference.Display!).Where(file => sdk.Assemblies.Contains(Path.GetFileNameWithoutExtension(file)));
            var texts = string.Concat(files.Select(file => System.Text.Encoding.Unicode.GetString(File.ReadAllBytes(file)) + System.Text.Encoding.Unicode.GetString(File.ReadAllBytes(file)[1..])));
            var hosts = sdk.Members().SelectMany(member => new[] { member.DefaultHost, member.HostVariable }).OfType<string>().Distinct().ToList();

            Assert.NotEmpty(hosts);
            AssertNone(hosts.Where(host => !texts.Contains(host, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void EveryEntry_SaysSomething()
    {
        var silent = SdkCatalog.All.SelectMany(sdk => sdk.Members()).Where(member => member.Meaning == Meaning.None && member.Parameters.Length == 0);

        AssertNone(silent.Select(Describe));
    }

    [Fact]
    public void EveryEntryThatNoVersionCanProve_SaysHowItIsKnown()
    {
        var unproved = SdkCatalog.All.SelectMany(sdk => sdk.Members()
            .Where(member => member.Evidence is null && !sdk.Versions.Any(version => SdkVersion.Has(member, version))));

        AssertNone(unproved.Select(Describe));
    }

    [Fact]
    public void NoEntry_IsWrittenTwice()
    {
        var twice = SdkCatalog.All.SelectMany(sdk => sdk.Members())
            .GroupBy(member => $"{Describe(member)} with {string.Join(",", member.OnlyWith)} without {string.Join(",", member.OnlyWithout)}: {member.Meaning}")
            .Where(group => group.Count() > 1);

        AssertNone(twice.Select(group => group.Key));
    }

    [Fact]
    public void EveryCatalogueRole_IsDescribed()
    {
        var used = SdkCatalog.All.SelectMany(sdk => sdk.Members())
            .Aggregate(Meaning.None, (meaning, member) => member.Parameters.Aggregate(meaning | member.Meaning, (all, parameter) => all | parameter.Meaning));

        AssertNone(Enum.GetValues<Role>().Where(role => (used.Roles & role) != role).Select(role => role.ToString()));
        AssertNone(Enum.GetValues<Wiring>().Where(wiring => (used.Wiring & wiring) != wiring).Select(wiring => wiring.ToString()));
    }

    /// <summary>Unlike the assertions of xunit, says all of them.</summary>
    private static void AssertNone(IEnumerable<string> problems)
    {
        var all = string.Join("\n", problems);
        Assert.True(all.Length == 0, all);
    }

    private static SdkDescription Sdk(string name) => SdkCatalog.All.Single(sdk => sdk.Name == name);

    private static CSharpCompilation Compile(string name, string version) =>
        CSharpCompilation.Create("Sdk", references: SdkReferences.For(Sdk(name), version));

    /// <summary>What is wrong with the entry; null when the assemblies bear it out.</summary>
    private static string? Problem(Compilation compilation, SdkMember entry)
    {
        var types = compilation.GetTypesByMetadataName(entry.Type);
        if (types.IsEmpty)
        {
            return Describe(entry) + ": no such type";
        }

        if (entry.Kind == SdkMemberKind.Type)
        {
            return null;
        }

        var members = types.SelectMany(type => type.GetMembers(entry.Name)).Where(member => IsKind(member, entry.Kind)).ToList();
        if (members.Count == 0)
        {
            return Describe(entry) + ": no such member";
        }

        if (entry.Safer is { } safer && !types.SelectMany(type => type.GetMembers(safer)).Any())
        {
            return $"{Describe(entry)}: no '{safer}' to use instead";
        }

        var selected = members.Where(member => IsSelected(member, entry)).ToList();
        if (selected.Count == 0)
        {
            return Describe(entry) + ": no overload with and without those parameters";
        }

        var parameters = selected.OfType<IMethodSymbol>().SelectMany(method => method.Parameters).Select(parameter => parameter.Name).ToHashSet();
        var missing = entry.Parameters.Where(parameter => !parameters.Contains(parameter.Name)).Select(parameter => parameter.Name).ToList();
        var gone = entry.OnlyWith.Where(name => !parameters.Contains(name)).ToList();
        return missing.Count + gone.Count == 0 ? null : $"{Describe(entry)}: no parameter {string.Join(", ", missing.Concat(gone))}";
    }

    private static bool IsKind(ISymbol member, SdkMemberKind kind) => kind switch
    {
        SdkMemberKind.Property => member is IPropertySymbol or IFieldSymbol,
        SdkMemberKind.Constructor => member is IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaredAccessibility: not Accessibility.Internal },
        _ => member is IMethodSymbol { DeclaredAccessibility: not Accessibility.Internal },
    };

    private static bool IsSelected(ISymbol member, SdkMember entry) =>
        member is not IMethodSymbol method
        || ((entry.OnlyWith.Length == 0 || method.Parameters.Any(parameter => entry.OnlyWith.Contains(parameter.Name)))
            && !method.Parameters.Any(parameter => entry.OnlyWithout.Contains(parameter.Name)));

    private static string Describe(SdkMember entry) => $"{entry.Kind} {entry.Type}.{entry.Name}";
}
