using System.Text;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Corpus;

/// <summary>Compiles a project and what it references, errors and all.</summary>
internal static class ProjectCompiler
{
    private const int MostReferencedProjects = 40;

    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.Preview)
        .WithPreprocessorSymbols("NET", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER");

    private static readonly Dictionary<string, CSharpCompilation> Referenced = [];

    private static readonly ImmutableArray<MetadataReference> TestFramework =
        [.. new[] { typeof(Xunit.FactAttribute), typeof(Xunit.Assert), typeof(Xunit.Abstractions.ITestOutputHelper) }
            .Select(type => MetadataReference.CreateFromFile(type.Assembly.Location))];

    private static readonly HashSet<string> StubNames =
        [.. SdkReferences.All.Select(reference => Path.GetFileNameWithoutExtension(reference.Display ?? ""))];

    public static CSharpCompilation Compile(SourceProject project, CSharpCompilationOptions options)
    {
        var trees = project.Files.Select(file => CSharpSyntaxTree.ParseText(SourceText.From(File.ReadAllText(file), Encoding.UTF8), ParseOptions, file)).ToList();
        var usings = string.Join('\n', project.Usings.Select(name => $"global using {name};"));
        trees.Insert(0, CSharpSyntaxTree.ParseText(SourceText.From(usings, Encoding.UTF8), ParseOptions, Path.Combine(project.Folder, "obj", "Usings.g.cs")));
        var kind = trees.Any(tree => tree.GetCompilationUnitRoot().Members.Any(SyntaxKind.GlobalStatement) || HasMain(tree))
            ? OutputKind.ConsoleApplication
            : OutputKind.DynamicallyLinkedLibrary;
        return CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(project.Name),
            trees,
            [.. SdkReferences.All, .. RemovedMembers.For(project), .. project.UsesTestFramework ? TestFramework : [], .. References(project, [])],
            options.WithOutputKind(kind));
    }

    private static bool HasMain(SyntaxTree tree) =>
        tree.GetRoot().DescendantNodes(node => node is not BlockSyntax).OfType<MethodDeclarationSyntax>()
            .Any(method => method.Identifier.ValueText == "Main" && method.Modifiers.Any(SyntaxKind.StaticKeyword));

    /// <summary>Projects for which there is a stub or package are left to that: the rules must know the released assembly.</summary>
    private static List<MetadataReference> References(SourceProject project, HashSet<string> path)
    {
        var result = new List<MetadataReference>();
        foreach (var file in project.References.Take(MostReferencedProjects))
        {
            if (StubNames.Contains(SourceProjects.AssemblyName(file)) || !path.Add(file))
            {
                continue;
            }

            if (!Referenced.TryGetValue(file, out var compilation))
            {
                var referenced = SourceProjects.Read(file);
                compilation = Compile(referenced, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
                Referenced[file] = compilation;
            }

            result.Add(compilation.ToMetadataReference());
            path.Remove(file);
        }

        return result;
    }
}
