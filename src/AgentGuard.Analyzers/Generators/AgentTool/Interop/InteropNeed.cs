using AgentGuard.Analyzers.Generators.StructuredOutput;

namespace AgentGuard.Analyzers.Generators.AgentTool.Interop;

/// <summary>What decides which interop files a project gets; equal for compilations that get the same.</summary>
/// <param name="Namespace">
/// Where the files are. Each project has its own, which only it imports: it may see the internals of another project that has the same methods.
/// </param>
/// <param name="Targets">The SDKs it references, as bits by their place in <see cref="InteropTarget.All"/>; none without the runtime.</param>
/// <param name="SeesToolsOfOthers">It references an assembly that may have tools: a host often has none of its own.</param>
internal readonly record struct InteropNeed(string Namespace, int Targets, bool SeesToolsOfOthers)
{
    private const string Runtime = "AgentGuard.Runtime";
    private const string Tool = Runtime + ".AgentTool";

    public static InteropNeed Of(Compilation compilation)
    {
        var targets = Has(compilation, Tool)
            ? Enumerable.Range(0, InteropTarget.All.Count).Where(i => Has(compilation, InteropTarget.All[i].TypeName)).Sum(i => 1 << i)
            : 0;
        return targets == 0 ? default : new InteropNeed(InteropNamespace.Of(compilation.AssemblyName), targets, SeesTools(compilation));
    }

    /// <param name="hasTools">The project has tools of its own.</param>
    public ImmutableArray<OutputFile> Files(bool hasTools)
    {
        if (!hasTools && !SeesToolsOfOthers)
        {
            return ImmutableArray<OutputFile>.Empty;
        }

        var (targets, ownNamespace) = (Targets, Namespace);
        return InteropTarget.All.Where((_, i) => (targets & (1 << i)) != 0).Select(target => target.In(ownNamespace)).ToImmutableArray();
    }

    private static bool SeesTools(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(assembly => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(used => used.Name == Runtime)));

    private static bool Has(Compilation compilation, string typeName) =>
        compilation.GetTypesByMetadataName(typeName).Any(type => type.DeclaredAccessibility == Accessibility.Public);
}
