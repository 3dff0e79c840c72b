using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>
/// Libraries that are no AI SDKs, declared in <c>tests/SdkStubs/Libraries</c>: each file is the assembly it is named after.
/// Compiled here, as a project for each would cost every build minutes.
/// </summary>
internal static class LibraryStubs
{
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions Options = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    private static readonly SyntaxTree Usings = CSharpSyntaxTree.ParseText(ImplicitUsings.Text, ParseOptions);

    private static readonly string[] Files = Directory.GetFiles(Repository.PathOf("tests", "SdkStubs", "Libraries"), "*.cs");

    /// <summary>The assemblies' names.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Files.Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The assemblies, each compiled against these references alone: no library needs another.</summary>
    public static ImmutableArray<MetadataReference> Compile(IReadOnlyCollection<MetadataReference> references) =>
        [.. Files.AsParallel().AsOrdered().Select(file => Compile(file, references))];

    /// <summary>The assembly that one file is.</summary>
    public static PortableExecutableReference Compile(string file, IEnumerable<MetadataReference> references)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(file), ParseOptions, file);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(name, [Usings, tree], references, Options).Emit(image, options: new EmitOptions(metadataOnly: true));
        return result.Success
            ? AssemblyMetadata.CreateFromImage(image.ToArray()).GetReference(filePath: name + ".dll", display: name + ".dll")
            : throw new InvalidOperationException(string.Join("\n", result.Diagnostics.Where(problem => problem.Severity == DiagnosticSeverity.Error)));
    }
}
