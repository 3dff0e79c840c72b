using AgentGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>The project a rule is tried on: files, references, options, profile.</summary>
internal sealed class TestProject
{
    private readonly Dictionary<string, string> _options = [];
    private readonly Dictionary<string, string> _properties = [];
    private readonly List<(string Path, string Text)> _files = [];
    private readonly List<AdditionalText> _additional = [];

    public ImmutableArray<MetadataReference> References { get; private set; } = SdkReferences.All;

    /// <summary>True when the package's own generators run, as they do in a user's build.</summary>
    public bool RunsGenerators { get; private set; }

    public OutputKind OutputKind { get; private set; } = OutputKind.DynamicallyLinkedLibrary;

    public Profile Profile { get; private set; }

    public IReadOnlyList<(string Path, string Text)> Files => _files;

    public ImmutableArray<AdditionalText> AdditionalFiles => [.. _additional];

    public AnalyzerOptions AnalyzerOptions => new(AdditionalFiles, new TestOptions(_options, _properties));

    /// <summary>Adds a file; it may contain markup.</summary>
    public TestProject File(string path, string text)
    {
        _files.Add((path, text));
        return this;
    }

    public TestProject AdditionalFile(string path, string text)
    {
        _additional.Add(new TestFile(path, text));
        return this;
    }

    /// <summary>Sets a key of <c>.editorconfig</c>.</summary>
    public TestProject Option(string key, string value)
    {
        _options[key.ToLowerInvariant()] = value;
        return this;
    }

    /// <summary>Sets an MSBuild property that the package makes visible to the compiler.</summary>
    public TestProject Property(string name, string value)
    {
        _properties["build_property." + name] = value;
        return this;
    }

    public TestProject WithReferences(ImmutableArray<MetadataReference> references)
    {
        References = references;
        return this;
    }

    public TestProject WithGenerators()
    {
        RunsGenerators = true;
        return this;
    }

    /// <summary>Only this SDK, in this version, and what it needs; and other assemblies.</summary>
    public TestProject With(SdkSnippet snippet, params string[] assemblies) => WithReferences(
        [.. SdkReferences.For(snippet.Description, snippet.Version).Concat(SdkReferences.With(assemblies)).DistinctBy(reference => reference.Display)]);

    /// <summary>A program with top-level statements or a <c>Main</c>.</summary>
    public TestProject AsProgram()
    {
        OutputKind = OutputKind.ConsoleApplication;
        return this;
    }

    public TestProject In(Profile profile)
    {
        Profile = profile;
        return this;
    }

    public static CSharpParseOptions ParseOptions { get; } = CSharpParseOptions.Default
        .WithLanguageVersion(LanguageVersion.Latest).WithDocumentationMode(DocumentationMode.Parse);

    /// <summary>The compiler's options, with the severities that the profile's file would set.</summary>
    public CSharpCompilationOptions CompilationOptions(IEnumerable<DiagnosticDescriptor> rules)
    {
        var options = new CSharpCompilationOptions(OutputKind, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true)
            .WithSpecificDiagnosticOptions(new Dictionary<string, ReportDiagnostic>
            {
                ["CS1701"] = ReportDiagnostic.Suppress,
                ["CS1702"] = ReportDiagnostic.Suppress,
            });
        return Profile == Profile.Default
            ? options
            : options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItems(
                rules.Select(rule => KeyValuePair.Create(rule.Id, RuleDescriptor.LevelsOf(rule).In(Profile).ToReport()))));
    }

    public CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files, IEnumerable<DiagnosticDescriptor> rules)
    {
        var compilation = CSharpCompilation.Create(
            "Test",
            files.Prepend(("Usings.g.cs", ImplicitUsings.Text)).Select(file =>
                CSharpSyntaxTree.ParseText(SourceText.From(file.Item2), ParseOptions, file.Item1)),
            References,
            CompilationOptions(rules));
        return RunsGenerators ? PackageGenerators.Complete(compilation) : compilation;
    }

#if WORKSPACES
    /// <summary>The same files as a project of a workspace, for code fixes.</summary>
    public Project ToWorkspaceProject(AdhocWorkspace workspace, IEnumerable<(string Path, string Text)> files, IEnumerable<DiagnosticDescriptor> rules)
    {
        var project = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithMetadataReferences(References)
            .WithParseOptions(ParseOptions)
            .WithCompilationOptions(CompilationOptions(rules));
        if (RunsGenerators)
        {
            project = project.AddAnalyzerReference(new PackageGenerators());
        }

        project = project.AddDocument("Usings.g.cs", ImplicitUsings.Text, filePath: "Usings.g.cs").Project;
        foreach (var (path, text) in files)
        {
            project = project.AddDocument(path, text, filePath: path).Project;
        }

        return project;
    }
#endif
}
