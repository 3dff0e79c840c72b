namespace AgentGuard.Corpus;

/// <summary>What earlier versions of a package had and the newest has not: without it, code written for them would not compile.</summary>
internal static class RemovedMembers
{
    private const string Package = "Microsoft.Extensions.AI";

    private static readonly Version FirstWithout = new(9, 4);

    private static readonly Lazy<MetadataReference> Embeddings = new(() => LibraryStubs.Compile(
        Repository.PathOf("tests", "SdkStubs", "Removed", "Microsoft.Extensions.AI.Abstractions.Removed.cs"), SdkReferences.All));

    /// <summary>An assembly of them, for a project that asks for a version that had them.</summary>
    public static IEnumerable<MetadataReference> For(SourceProject project) =>
        project.Packages.Any(package => package.Name.StartsWith(Package, StringComparison.Ordinal) && package.Version < FirstWithout) ? [Embeddings.Value] : [];
}
