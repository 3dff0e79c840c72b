using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool, or a parameter of one, of which the model is told the name and nothing else.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UndescribedTool() : ToolRule(Rule, ToolPlaces.Made | ToolPlaces.Declared)
{
    public const string Id = "AG3002";

    /// <summary>Property of the diagnostic: what the XML comment says about the tool.</summary>
    public const string TextProperty = "text";

    /// <summary>Begin of the properties of the diagnostic that say what the XML comment says about a parameter; its name follows.</summary>
    public const string ParameterProperty = "parameter:";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Suggestion, Level.Suggestion, Level.Warning),
        title: "Describe tools and their parameters to the model",
        message: "{0} no description, so the model has only the name to go by{1}; {2}");

    private protected override void AnalyzeMade(Tool tool, ToolContext context)
    {
        if (tool.IsGenerated(context.Sdk)
            || ToolText.Describes(tool, context.Sdk, context.Cancellation) != GuardState.Unguarded
            || (tool.Definition is { } made && OnlyCalled.Is(made.Call.Operation, context.Sdk, context.Cancellation)))
        {
            return;
        }

        var comment = CommentOn(tool.Method, context);
        context.Report(context.Rule.Create(
            tool.Location,
            comment is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(TextProperty, comment),
            tool.DisplayName + " has",
            comment is null ? "" : ": it does not get the XML comment",
            tool.Method.MethodKind == MethodKind.AnonymousFunction ? "pass a description" : "add [Description]"));
    }

    private protected override void AnalyzeDeclared(Tool tool, ToolContext context)
    {
        if (tool.IsGenerated(context.Sdk) || ToolText.Undescribed(tool, context.Sdk, context.Cancellation).ToList() is not { Count: > 0 } parameters)
        {
            return;
        }

        var comments = ImmutableDictionary<string, string?>.Empty;
        foreach (var parameter in parameters)
        {
            if (CommentOn(parameter, context) is { } comment)
            {
                comments = comments.Add(ParameterProperty + parameter.Name, comment);
            }
        }

        var names = string.Join(", ", parameters.Select(parameter => $"'{parameter.Name}'"));
        context.Report(context.Rule.CreateForProduction(
            parameters[0].Locations[0],
            comments.Count == parameters.Count ? comments : ImmutableDictionary<string, string?>.Empty,
            parameters.Count == 1 ? $"The parameter {names} of a tool has" : $"The parameters {names} of a tool have",
            comments.IsEmpty ? "" : ": it does not get the XML comment",
            "add [Description]"));
    }

    /// <summary>What the author says about a method or parameter where no model reads it; null without an XML comment.</summary>
    private static string? CommentOn(ISymbol symbol, ToolContext context)
    {
        var parsing = new ParseContext(symbol.ContainingType, context.Rule.Compilation, context.Cancellation);
        return symbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.Ordinary } => XmlComment.Summary(symbol, parsing),
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Ordinary } } parameter => XmlComment.Parameter(parameter, parsing),
            _ => null,
        };
    }

    private protected override void RegisterMore(CompilationStartAnalysisContext start, RuleContext context) => start.RegisterOperationAction(
        operation =>
        {
            if (SdkCall.From(operation.Operation, context.Sdk, Wiring.ToolDeclaration) is { } call
                && ToolText.Describes(call, context.Sdk, operation.CancellationToken) == GuardState.Unguarded
                && !context.Exempts(operation.ContainingSymbol))
            {
                operation.ReportDiagnostic(context.Create(call.NameLocation, $"What '{call.DisplayName}' declares has", "", "give it one"));
            }
        },
        OperationKind.Invocation,
        OperationKind.ObjectCreation);
}
