using AgentGuard.Analyzers.Rules;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit.Sdk;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>Base of the tests of one rule and its fix.</summary>
public abstract class RuleTests<TRule, TFix> : RuleTests<TRule>
    where TRule : AgentRule, new()
    where TFix : CodeFixProvider, new()
{
    private const int MostRounds = 20;

    /// <summary>
    /// The marked code is reported; fixing one by one, and all at once, both end at <paramref name="after"/>, which compiles.
    /// Markup in <paramref name="after"/> marks what has no fix. A fix that changes other files too ends at those of <paramref name="setupAfter"/>.
    /// </summary>
    internal static async Task VerifyFix(
        string before, string after, Action<TestProject>? setup = null, int action = 0, Action<TestProject>? setupAfter = null)
    {
        await Verify(before, setup);
        await ExpectFixed(before, after, setup, setupAfter ?? setup, action, OneByOne);
        await ExpectFixed(before, after, setup, setupAfter ?? setup, action, AllAtOnce);
    }

    /// <summary>Fix-all ends there also when it is asked by a diagnostic that has no fix, as <c>dotnet format</c> may do.</summary>
    internal static Task VerifyFixAllWithoutKey(string before, string after, Action<TestProject>? setup = null) =>
        ExpectFixed(before, after, setup, setupAfter: setup, action: 0, async (test, project, _) =>
        {
            var first = (await Fixable(test, project))[0];
            Assert.Empty(await Actions(first.Document, first.Diagnostic));
            return await FixAll(test, first.Document, project, key: null);
        });

    /// <summary>The marked code is reported and no fix is offered.</summary>
    internal static async Task VerifyNoFix(string code, Action<TestProject>? setup = null)
    {
        await Verify(code, setup);
        var (test, project) = Open(code, setup);
        foreach (var (document, diagnostic) in await Fixable(test, project))
        {
            Assert.Empty(await Actions(document, diagnostic));
        }
    }

    private static async Task ExpectFixed(
        string before, string after, Action<TestProject>? setup, Action<TestProject>? setupAfter, int action, Func<TestProject, Project, int, Task<Project>> fix)
    {
        var (test, project) = Open(before, setup);
        var result = await fix(test, project, action);
        var compilation = (await result.GetCompilationAsync())!;
        var expected = new TestProject().File("Test.cs", after);
        setupAfter?.Invoke(expected);
        foreach (var (path, text) in expected.Files)
        {
            var actual = (await result.Documents.First(d => d.Name == path).GetTextAsync()).ToString();
            Assert.Equal(Markup.Parse(text, Rule.Id).Code, actual, ignoreLineEndingDifferences: true);
        }

        Compiles(compilation);
        await Verify(after, setupAfter);
    }

    private static async Task<Project> OneByOne(TestProject test, Project project, int index)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var fixedOne = false;
            foreach (var (document, diagnostic) in await Fixable(test, project))
            {
                var actions = await Actions(document, diagnostic);
                if (actions.Count > index)
                {
                    project = await Apply(actions[index], project);
                    fixedOne = true;
                    break;
                }
            }

            if (!fixedOne)
            {
                return project;
            }
        }

        throw new XunitException($"Still something to fix after {MostRounds} rounds.");
    }

    private static async Task<Project> AllAtOnce(TestProject test, Project project, int index)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            (Document Document, CodeAction Action)? first = null;
            foreach (var (document, diagnostic) in await Fixable(test, project))
            {
                var actions = await Actions(document, diagnostic);
                if (actions.Count > index)
                {
                    first = (document, actions[index]);
                    break;
                }
            }

            if (first is not { } start)
            {
                return project;
            }

            project = await FixAll(test, start.Document, project, start.Action.EquivalenceKey);
        }

        throw new XunitException($"Fix-all has still something to fix after {MostRounds} rounds.");
    }

    private static async Task<Project> FixAll(TestProject test, Document document, Project project, string? key)
    {
        var provider = new TFix();
        var fixAll = provider.GetFixAllProvider() ?? throw new XunitException("The fix has no fix-all.");
        var context = new FixAllContext(
            document, provider, FixAllScope.Project, key!, provider.FixableDiagnosticIds, new Diagnostics(test), CancellationToken.None);
        var action = await fixAll.GetFixAsync(context) ?? throw new XunitException("Fix-all changed nothing.");
        return await Apply(action, project);
    }

    private static (TestProject Test, Project Project) Open(string code, Action<TestProject>? setup)
    {
        var test = new TestProject().File("Test.cs", code);
        setup?.Invoke(test);
        var files = test.Files.Select(file => (file.Path, Markup.Parse(file.Text, Rule.Id).Code));
        return (test, test.ToWorkspaceProject(new AdhocWorkspace(), files, [Rule]));
    }

    private static async Task<List<(Document Document, Diagnostic Diagnostic)>> Fixable(TestProject test, Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var diagnostics = await Analysis.Of(compilation, test.AnalyzerOptions, new TRule());
        return [.. diagnostics
            .Where(diagnostic => diagnostic.Location.IsInSource)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => (project.GetDocument(diagnostic.Location.SourceTree)!, diagnostic))];
    }

    private static async Task<List<CodeAction>> Actions(Document document, Diagnostic diagnostic)
    {
        var provider = new TFix();
        if (!provider.FixableDiagnosticIds.Contains(diagnostic.Id))
        {
            return [];
        }

        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Project> Apply(CodeAction action, Project project)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var solution = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return solution.GetProject(project.Id)!;
    }

    private sealed class Diagnostics(TestProject test) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            (await Fixable(test, document.Project)).Where(pair => pair.Document.Id == document.Id).Select(pair => pair.Diagnostic);

        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            (await Fixable(test, project)).Select(pair => pair.Diagnostic);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
