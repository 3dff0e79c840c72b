using AgentGuard.Analyzers.Generators.AgentTool;
using AgentGuard.Analyzers.Generators.AgentTool.Interop;
using AgentGuard.Analyzers.Tests.Generators.StructuredOutput;
using Microsoft.CodeAnalysis.CSharp;

namespace AgentGuard.Analyzers.Tests.Generators.AgentTool;

/// <summary>The files that hand tools to other SDKs.</summary>
public sealed class InteropTests
{
    [Theory]
    [InlineData("ModelContextProtocol.Core", "AsMcpTools(new T())")]
    [InlineData("ModelContextProtocol.Core", "AsMcpTools(new T().AsAgentTools(), user => null)")]
    [InlineData("OpenAI", "AsChatTools(new T().AsAgentTools(null, ToolHost.Manual))")]
    [InlineData("Microsoft.SemanticKernel.Abstractions", "AsKernelFunctions(new T())")]
    [InlineData("Microsoft.SemanticKernel.Abstractions", "AsKernelFunctions(new T().AsAgentTools())")]
    public void Sdk_GetsItsFile(string assembly, string use)
    {
        var method = use[..use.IndexOf('(', StringComparison.Ordinal)];
        var expression = use[(method.Length + 1)..^1];
        var split = expression.LastIndexOf(", user", StringComparison.Ordinal);
        var (target, rest) = split < 0 ? (expression, "") : (expression[..split], expression[(split + 2)..]);
        var files = Tools.Compile(
            $$"""public partial class T { [AgentTool] public int M(int a) => a; } internal static class Use { internal static object Get() => {{target}}.{{method}}({{rest}}); }""",
            references: SdkReferences.With("AgentGuard.Runtime", assembly));
        Assert.Contains(files, file => file.Contains($" {method}(", StringComparison.Ordinal));
        Assert.Equal(2, files.Count);
    }

    [Fact]
    public void EverySdkAtOnce_GetsOneFileEach()
    {
        var files = Tools.Compile(
            "public partial class T { [AgentTool] public int M(int a) => a; }",
            references: SdkReferences.With("AgentGuard.Runtime", "ModelContextProtocol.Core", "OpenAI", "Microsoft.SemanticKernel.Abstractions", "Microsoft.Extensions.AI"));
        Assert.Equal(4, files.Count);
    }

    [Fact]
    public void WithoutAnSdk_NothingIsAdded() => Assert.Empty(Tools.Compile("public class T { }"));

    [Fact]
    public void WithoutATool_NothingIsAdded() =>
        Assert.Empty(Tools.Compile("public class T { }", references: SdkReferences.With("AgentGuard.Runtime", "ModelContextProtocol.Core", "OpenAI")));

    // A host that serves the tools of a library.
    [Fact]
    public void ToolsOfAnotherProject_GetTheFiles()
    {
        var library = Library("Acme.Tools");
        var files = Tools.Compile("internal static class Use { internal static object Get() => new Desk().AsMcpTools(); }", references: [.. References, library.ToMetadataReference()]);
        Assert.Equal(2, files.Count);
    }

    // The internals of both are visible here: each project calls its own methods.
    [Fact]
    public void InternalsOfAnotherProject_AreNoSecondCandidate()
    {
        var library = Library("Acme.Tools");
        var files = Tools.Compile(
            "public partial class T { [AgentTool] public int M(int a) => a; } internal static class Use { internal static object Get() => (new T().AsMcpTools(), new Desk().AsMcpTools(), new T().AsAgentTools().AsChatTools()); }",
            references: [.. References, library.ToMetadataReference()]);
        Assert.Contains(files, file => file.Contains("namespace AgentGuard.Runtime.Interop.Test;", StringComparison.Ordinal));
        Assert.Contains("Acme.Tools", library.Assembly.Name, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Acme.Shop", "Acme.Shop")]
    [InlineData("Acme_Shop", "Acme__Shop")]
    [InlineData("Acme-Shop.2D", "Acme_x002dShop._x0032D")]
    [InlineData("event.Ä", "@event._x00c4")]
    [InlineData("_x002d", "__x002d")]
    [InlineData("A..B", "A._e.B")]
    [InlineData(null, "_e")]
    public void Namespace_IsTheProjectsOwn(string? assembly, string expected) => Assert.Equal("AgentGuard.Runtime.Interop." + expected, InteropNamespace.Of(assembly));

    [Fact]
    public void WithoutTheRuntime_NothingIsAdded()
    {
        var compilation = CSharpCompilation.Create(
            "Test", [CSharpSyntaxTree.ParseText("class T { }", Outputs.ParseOptions)], SdkReferences.With("ModelContextProtocol.Core"), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.Empty(Tools.Driver().RunGenerators(compilation).GetRunResult().GeneratedTrees);
    }

    [Fact]
    public void OlderVersions_CompileToo()
    {
        foreach (var (assembly, use) in new[] { ("ModelContextProtocol.Core", "AsMcpTools"), ("OpenAI", "AsChatTools") })
        {
            var sdk = AgentGuard.Analyzers.Sdks.SdkCatalog.All.Single(sdk => sdk.Assemblies.Contains(assembly));
            foreach (var version in sdk.Versions)
            {
                var references = SdkReferences.For(sdk, version).Concat(SdkReferences.With("AgentGuard.Runtime")).DistinctBy(reference => Path.GetFileName(reference.Display));
                var files = Tools.Compile("public partial class T { [AgentTool] public int M(int a) => a; }", references: [.. references]);
                Assert.True(files.Any(file => file.Contains($" {use}(", StringComparison.Ordinal)), assembly + version);
            }
        }
    }

    [Fact]
    public void UnrelatedEdit_AddsNothingAgain()
    {
        var compilation = Tools.Compilation(["public partial class T { [AgentTool] public int M(int a) => a; }", "class Other { }"]).WithReferences(SdkReferences.With("AgentGuard.Runtime", "OpenAI"));
        var driver = Tools.Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], CSharpSyntaxTree.ParseText("class Other { int M() => 5; }", Outputs.ParseOptions));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();
        Assert.All(result.TrackedSteps[AgentToolGenerator.InteropNeedStep].SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Unchanged, output.Reason));
        Assert.All(result.TrackedSteps[AgentToolGenerator.InteropStep].SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
        Assert.Equal(2, result.GeneratedSources.Length);
        Assert.All(result.TrackedOutputSteps.Values.SelectMany(steps => steps).SelectMany(step => step.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    // An edit of a tool changes what is generated for it, and nothing else.
    [Fact]
    public void EditOfATool_AddsNothingAgain()
    {
        var compilation = Tools.Compilation(["public partial class T { [AgentTool] public int M(int a) => a; }"]).WithReferences(References);
        var driver = Tools.Driver().RunGenerators(compilation);
        var edited = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[^1], CSharpSyntaxTree.ParseText("public partial class T { [AgentTool] public int M(int a, int b) => a; }", Outputs.ParseOptions));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();
        Assert.All(result.TrackedSteps[AgentToolGenerator.InteropStep].SelectMany(run => run.Outputs), output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    [Fact]
    public void StepValues_HoldNothingOfTheCompiler()
    {
        var compilation = Tools.Compilation(["public partial class T { [AgentTool] public int M(int a) => a; }"]).WithReferences(References);
        var result = Tools.Driver().RunGenerators(compilation).GetRunResult().Results.Single();
        foreach (var step in new[] { AgentToolGenerator.InteropNeedStep, AgentToolGenerator.InteropStep })
        {
            var values = result.TrackedSteps[step].SelectMany(run => run.Outputs).Select(output => output.Value).ToList();
            Assert.NotEmpty(values);
            values.ForEach(value => GeneratorState.Walk(value, new HashSet<object>(ReferenceEqualityComparer.Instance), step));
        }
    }

    private static ImmutableArray<MetadataReference> References => SdkReferences.With("AgentGuard.Runtime", "ModelContextProtocol.Core", "OpenAI");

    /// <summary>A project with tools and what is generated for them, whose internals the test's project sees.</summary>
    private static Compilation Library(string name)
    {
        var compilation = Tools.Compilation(
            ["""[assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Test")] public partial class Desk { [AgentTool] public int M(int a) => a; }"""])
            .WithAssemblyName(name).WithReferences(References);
        Tools.Driver().RunGeneratorsAndUpdateCompilation(compilation, out var updated, out _);
        Assert.Empty(updated.GetDiagnostics().Where(problem => problem.Severity == DiagnosticSeverity.Error));
        return updated;
    }
}
