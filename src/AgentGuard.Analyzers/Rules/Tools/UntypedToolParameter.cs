using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool that takes anything and reads it as if the model knew what to write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntypedToolParameter() : ToolRule(Rule, ToolPlaces.Declared)
{
    public const string Id = "AG3007";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        new Levels(Level.Suggestion, Level.Warning, Level.Warning),
        title: "Give the parameters of tools types that state their shape",
        message: "'{0}' is {1}, so the model is not told what belongs there, and {2} reads it as if it were; declare a type with the members that the tool reads");

    private protected override void AnalyzeDeclared(Tool tool, ToolContext context)
    {
        if (tool.IsGenerated(context.Sdk) || tool.Body(context.Rule.Compilation, context.Cancellation) is not { } body)
        {
            return;
        }

        foreach (var parameter in ModelParameters.Of(tool, context.Sdk, context.Cancellation))
        {
            if (OpenParameter.Of(parameter, body, context.Rule.Compilation, context.Cancellation) is { } open)
            {
                context.Report(context.Rule.Create(
                    parameter.Locations[0], parameter.Name, open.Shape, tool.Method.MethodKind == MethodKind.AnonymousFunction ? "the lambda" : tool.DisplayName));
            }
        }
    }
}
