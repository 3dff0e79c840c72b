using System.Reflection;
using AgentGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>The generators of the package, found by reflection, as a project references them.</summary>
internal sealed class PackageGenerators : AnalyzerReference
{
    private const string FailedGenerator = "CS8785";

    private static readonly ImmutableArray<Type> Types =
        [.. typeof(AgentRule).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(IIncrementalGenerator)) && type.GetCustomAttribute<GeneratorAttribute>() is not null)
            .OrderBy(type => type.FullName, StringComparer.Ordinal)];

    // A workspace knows a generator by its instance.
    private readonly ImmutableArray<ISourceGenerator> _generators = Create();

    public override string? FullPath => null;

    public override object Id { get; } = nameof(PackageGenerators);

    /// <summary>The compilation with what they add. A generator that throws fails the test.</summary>
    public static CSharpCompilation Complete(CSharpCompilation compilation)
    {
        CSharpGeneratorDriver.Create(Create(), parseOptions: TestProject.ParseOptions)
            .RunGeneratorsAndUpdateCompilation(compilation, out var completed, out var problems);
        Assert.DoesNotContain(problems, problem => problem.Id == FailedGenerator);
        return (CSharpCompilation)completed;
    }

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => _generators;

    private static ImmutableArray<ISourceGenerator> Create() =>
        [.. Types.Select(type => ((IIncrementalGenerator)Activator.CreateInstance(type)!).AsSourceGenerator())];
}
