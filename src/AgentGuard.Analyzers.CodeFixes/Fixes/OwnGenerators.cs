using System.Reflection;
using AgentGuard.Analyzers.Rules;

namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>
/// A project's compilation with what the package's own generators add to it. A workspace may run generators only on save or build; a fix
/// that writes an attribute for one must know now what will come of it.
/// </summary>
internal static class OwnGenerators
{
    private static readonly Lazy<ImmutableArray<Type>> Types = new(() =>
        typeof(AgentRule).Assembly.GetTypes()
            .Where(type => typeof(IIncrementalGenerator).IsAssignableFrom(type) && type.GetCustomAttribute<GeneratorAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)
            .ToImmutableArray());

    /// <summary>New instances of all of them.</summary>
    private static ImmutableArray<ISourceGenerator> Create() =>
        Types.Value.Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)).AsSourceGenerator()).ToImmutableArray();

    /// <summary>How many compiler errors the documents and the generated code have once the generators have run.</summary>
    public static async Task<int> ErrorsIn(Solution solution, IReadOnlyCollection<DocumentId> documents, CancellationToken cancellation)
    {
        var errors = 0;
        foreach (var group in documents.GroupBy(document => document.ProjectId))
        {
            var project = solution.GetProject(group.Key)!;
            var (compilation, generated) = await Complete(project, cancellation).ConfigureAwait(false);
            var trees = generated.ToList();
            foreach (var document in group)
            {
                trees.Add((await project.GetDocument(document)!.GetSyntaxTreeAsync(cancellation).ConfigureAwait(false))!);
            }

            errors += trees.Sum(tree => compilation.GetSemanticModel(tree).GetDiagnostics(cancellationToken: cancellation)
                .Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        }

        return errors;
    }

    private static async Task<(Compilation Compilation, ImmutableArray<SyntaxTree> Generated)> Complete(Project project, CancellationToken cancellation)
    {
        var compilation = (await project.GetCompilationAsync(cancellation).ConfigureAwait(false))!;
        var stale = compilation.SyntaxTrees.Where(tree => Types.Value.Any(type => tree.FilePath.Contains(type.FullName)));
        var driver = CSharpGeneratorDriver.Create(Create(), parseOptions: (CSharpParseOptions?)project.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation.RemoveSyntaxTrees(stale), out var completed, out _, cancellation);
        return (completed, driver.GetRunResult().GeneratedTrees);
    }
}
