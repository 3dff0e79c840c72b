using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using AgentGuard.Runtime.Tests.Oracle.Json;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Runtime.Tests.Mutants;

/// <summary>Compiles the runtime, <see cref="Subject"/> and its generated code in memory, with a mistake or without.</summary>
internal sealed class MutantCompiler
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>Only types of the platform pass between the two runtimes.</summary>
    private const string Bridge = """
        public static class Bridge
        {
            public static string[]? Read(byte[] utf8)
            {
                var result = AgentGuard.Runtime.StructuredOutput.Read<AgentGuard.Runtime.Tests.Mutants.Subject>(utf8);
                return result.IsValid ? null : result.Errors.SelectMany(e => new[] { e.Code.ToString(), e.Path }).ToArray();
            }

            public static byte[] Schema() => AgentGuard.Runtime.Tests.Mutants.Subject.SchemaUtf8(AgentGuard.Runtime.SchemaProfile.Portable).ToArray();
        }
        """;

    private static readonly CSharpParseOptions Language = new(LanguageVersion.Preview);
    private readonly Compilation _compilation;

    public MutantCompiler()
    {
        var root = Metadata("RepositoryRoot");
        // Guarded tools need another generator, of logging, and read nothing by themselves.
        var sources = Directory.EnumerateFiles(Path.Combine(root, "src", "AgentGuard.Runtime"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "Tools"))
            .Append(Path.Combine(root, "tests", "AgentGuard.Runtime.Tests", "Mutants", "Subject.cs"))
            .Select(file => Parse(File.ReadAllText(file), file))
            .Append(Parse(Usings, "Usings.cs"));
        var plain = CSharpCompilation.Create(
            "Mutated",
            sources,
            References(),
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: OptimizationLevel.Release));
        CSharpGeneratorDriver.Create(Generators(), parseOptions: Language).RunGeneratorsAndUpdateCompilation(plain, out _compilation, out _);
        _compilation = _compilation.AddSyntaxTrees(Parse(Bridge, "Bridge.cs"));
    }

    /// <param name="mutant">Null for none.</param>
    /// <exception cref="InvalidOperationException">The mistake has no place any more, or is none that compiles.</exception>
    public MutatedShape Compile(Mutant? mutant)
    {
        using var image = new MemoryStream();
        var result = Mutated(mutant).Emit(image);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
        }

        image.Position = 0;
        var bridge = new AssemblyLoadContext(mutant?.Name ?? "unmutated", isCollectible: true).LoadFromStream(image).GetType("Bridge")!;
        return new(
            bridge.GetMethod("Read")!.CreateDelegate<Func<byte[], string[]?>>(), JsonTreeParser.Parse(bridge.GetMethod("Schema")!.CreateDelegate<Func<byte[]>>()())!);
    }

    private Compilation Mutated(Mutant? mutant)
    {
        if (mutant is null)
        {
            return _compilation;
        }

        var compilation = _compilation;
        foreach (var tree in _compilation.SyntaxTrees.Where(t => t.FilePath.EndsWith(mutant.File, StringComparison.Ordinal)))
        {
            var text = tree.ToString();
            var mutated = mutant.Apply(text);
            compilation = mutated == text ? compilation : compilation.ReplaceSyntaxTree(tree, Parse(mutated, tree.FilePath));
        }

        return compilation != _compilation ? compilation : throw new InvalidOperationException($"'{mutant.Pattern}' is not in {mutant.File}: find the place of \"{mutant.Name}\" again.");
    }

    private static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(SourceText.From(text, System.Text.Encoding.UTF8), Language, path);

    private static IEnumerable<MetadataReference> References() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
        .Where(file => !Path.GetFileName(file).StartsWith("AgentGuard.", StringComparison.Ordinal))
        .Select(file => MetadataReference.CreateFromFile(file));

    private static ImmutableArray<ISourceGenerator> Generators() =>
        new AnalyzerFileReference(Metadata("Generator"), new FileLoader()).GetGenerators(LanguageNames.CSharp);

    private static string Metadata(string key) =>
        typeof(MutantCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;

    private sealed class FileLoader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath)
        {
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
