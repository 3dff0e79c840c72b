using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>The model says who the user is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdentityFromModel() : ToolRule(Rule, ToolPlaces.Declared)
{
    public const string Id = "AG3010";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Take the caller's identity from the application, not from the model",
        message: "The model fills in '{0}', and '{1}' finds or changes data by it, so one user reaches the data of another by asking; bind it from the caller's context, or compare it with the caller");

    private protected override void AnalyzeDeclared(Tool tool, ToolContext context)
    {
        foreach (var parameter in tool.Method.Parameters)
        {
            if (ModelIdentity.IsIdentity(parameter)
                && EffectAnalysis.For(context.Rule.Compilation).BodyOf(tool.Method, context.Cancellation) is { } body
                && ModelIdentity.Decides(parameter, body) is { } call)
            {
                context.Report(context.Rule.Create(parameter.Locations[0], parameter.Name, call));
            }
        }
    }
}
