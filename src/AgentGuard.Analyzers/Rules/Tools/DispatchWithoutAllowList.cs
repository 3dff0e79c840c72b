using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A model's tool call is carried out as if its name and its arguments had to be there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DispatchWithoutAllowList() : AgentRule(Rule, Role.ModelToolCall)
{
    public const string Id = "AG3017";

    /// <summary>Property of the diagnostic: the method that looks without throwing.</summary>
    public const string LookupProperty = "lookup";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Look up what a model asks for before you use it",
        message: "'{0}' {1}; {2}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeElement(new CallContext(context, operation)), OperationKind.PropertyReference);
        start.RegisterOperationAction(operation => AnalyzeCall(new CallContext(context, operation)), OperationKind.Invocation);
    }

    private static void AnalyzeElement(CallContext site)
    {
        var element = (IPropertyReferenceOperation)site.Operation;
        if (!ModelToolCall.ThrowsWithoutKey(element) || site.Rule.Exempts(site.ContainingSymbol))
        {
            return;
        }

        if (ModelToolCall.Gives(element.Arguments[0].Value, site.Sdk, site.Cancellation))
        {
            ReportLookup(site, "TryGetValue", "throws when the model names a tool that is not there, and models do");
        }
        else if (ModelToolCall.Gives(element.Instance!, site.Sdk, site.Cancellation))
        {
            ReportLookup(site, "TryGetValue", "throws when the model leaves the argument out, and models do");
        }
    }

    private static void AnalyzeCall(CallContext site)
    {
        var call = (IInvocationOperation)site.Operation;
        if (call.TargetMethod is { Name: "GetProperty", ContainingType.Name: "JsonElement" })
        {
            if (call.Instance is { } json && !site.Rule.Exempts(site.ContainingSymbol) && ModelToolCall.Gives(json, site.Sdk, site.Cancellation))
            {
                ReportLookup(site, "TryGetProperty", "throws when the model leaves the argument out, and models do");
            }
        }
        else if (ModelToolCall.IsReflection(call.TargetMethod)
            && !site.Rule.Exempts(site.ContainingSymbol)
            && call.Arguments.Any(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String && ModelToolCall.Gives(argument.Value, site.Sdk, site.Cancellation))
            && !ModelToolCall.IsChecked(call))
        {
            site.Report(
                call.NameLocation(), call.TargetMethod.Name, "finds any method that the model names, not only tools",
                "keep a dictionary of the methods that are tools, or switch on their names");
        }
    }

    private static void ReportLookup(CallContext site, string lookup, string problem)
    {
        if (!ModelToolCall.IsCaught(site.Operation) && !ModelToolCall.IsChecked(site.Operation))
        {
            site.Report(
                site.Operation.Syntax.GetLocation(), ImmutableDictionary<string, string?>.Empty.Add(LookupProperty, lookup),
                site.Operation.Syntax.ToString(), problem, $"use '{lookup}' and tell the model what is wrong");
        }
    }
}
