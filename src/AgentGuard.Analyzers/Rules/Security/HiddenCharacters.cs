using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.Rules.Security;

/// <summary>Text that no reviewer sees and the model reads, in strings and in files of prompts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class HiddenCharacters() : AgentRule(Rule, Role.None)
{
    public const string Id = "AG4011";

    private const int MostPerFile = 50;
    private const int LongestShown = 60;

    /// <summary>A text with fewer letters is a table of characters, not something to read.</summary>
    private const int FewestLetters = 3;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Security,
        Level.Warning,
        title: "Remove hidden characters from prompts",
        message: "{0} has {1} that no reviewer sees and the model reads{2}; remove what is hidden");

    /// <summary>Golden sets live in test projects.</summary>
    private protected override bool AppliesToTests => true;

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterSemanticModelAction(model => AnalyzeSource(model, context));
        var files = start.Options.Get(AgentOptions.PromptFiles, start.Compilation);
        start.RegisterAdditionalFileAction(file => AnalyzeFile(file, files, context));
    }

    private static void AnalyzeSource(SemanticModelAnalysisContext model, RuleContext context)
    {
        var tree = model.SemanticModel.SyntaxTree;
        var reported = new HashSet<int>();
        foreach (var position in Suspects(tree.GetText(model.CancellationToken)))
        {
            model.CancellationToken.ThrowIfCancellationRequested();
            var token = tree.GetRoot(model.CancellationToken).FindToken(position);
            if (token.Span.Contains(position)
                && IsText(token)
                && reported.Add(token.SpanStart)
                && HiddenText.In(token.Text).ToList() is { Count: > 0 } runs
                && token.Text.Count(char.IsLetter) >= FewestLetters
                && model.SemanticModel.GetEnclosingSymbol(position, model.CancellationToken) is var symbol
                && !(symbol is not null && context.Project.IsTest(symbol)))
            {
                var place = new TextSpan(token.SpanStart + runs[0].Start, runs[0].Length);
                model.ReportDiagnostic(context.Create(Location.Create(tree, place), "This string", Counted(runs.Sum(run => run.Count)), Spelled(runs)));
            }
        }
    }

    private static void AnalyzeFile(AdditionalFileAnalysisContext context, FilePatterns files, RuleContext rule)
    {
        var path = context.AdditionalFile.Path;
        if (!files.Matches(path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
        {
            return;
        }

        foreach (var run in HiddenText.In(text.ToString()).Take(MostPerFile))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var place = new TextSpan(run.Start, run.Length);
            context.ReportDiagnostic(rule.Create(
                Location.Create(path, place, text.Lines.GetLinePositionSpan(place)),
                $"The file '{path.Substring(path.LastIndexOfAny(['/', '\\']) + 1)}'", Counted(run.Count), Spelled([run])));
        }
    }

    /// <summary>Positions of characters that may hide something, without a copy of the file.</summary>
    private static IEnumerable<int> Suspects(SourceText text)
    {
        var buffer = new char[Math.Min(text.Length, 4096)];
        for (var start = 0; start < text.Length; start += buffer.Length)
        {
            var length = Math.Min(buffer.Length, text.Length - start);
            text.CopyTo(start, buffer, 0, length);
            for (var i = 0; i < length; i++)
            {
                if (HiddenText.MayHide(buffer[i]))
                {
                    yield return start + i;
                }
            }
        }
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is
        SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.Utf8StringLiteralToken or SyntaxKind.Utf8MultiLineRawStringLiteralToken
        or SyntaxKind.Utf8SingleLineRawStringLiteralToken;

    private static string Counted(int count) => count == 1 ? "a hidden character" : $"{count} hidden characters";

    private static string Spelled(IReadOnlyList<HiddenRun> runs)
    {
        var letters = string.Concat(runs.Select(run => run.Spelled));
        return letters.Length == 0 ? ""
            : letters.Length <= LongestShown ? $" as '{letters}'"
            : $" as '{letters.Substring(0, LongestShown)}…'";
    }
}
