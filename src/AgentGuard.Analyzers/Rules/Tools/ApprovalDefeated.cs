using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>Approval that is asked for and given by the code itself, or switched off.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApprovalDefeated() : AgentRule(Rule, new Meaning(
    Role.ApprovalBypass, Wiring.AutoApprovalRules | Wiring.ApprovalAnswer | Wiring.StandingApproval | Wiring.ApprovalSwitch))
{
    public const string Id = "AG3011";

    /// <summary>Property of the diagnostic: the expression to put in the place of the value; empty to take it out of its list.</summary>
    public const string ReplacementProperty = "replacement";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Let a person approve what was made to wait for a person",
        message: "{0}, so {1}; {2}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        start.RegisterOperationAction(operation => AnalyzeProperty(new CallContext(context, operation)), OperationKind.PropertyReference);
        start.RegisterOperationAction(operation => AnalyzeCall(new CallContext(context, operation)), OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private static void AnalyzeProperty(CallContext site)
    {
        var reference = (IPropertyReferenceOperation)site.Operation;
        var property = reference.Property;
        if (!site.Sdk.MayHaveRole(property.Name, new Meaning(Role.ApprovalBypass, Wiring.AutoApprovalRules)) || site.Rule.Exempts(site.ContainingSymbol)
            || reference.Parent is INameOfOperation)
        {
            return;
        }

        var symbol = site.Sdk.Describe(property);
        var assigned = reference.Parent is ISimpleAssignmentOperation assignment && ReferenceEquals(assignment.Target, reference) ? assignment : null;
        if (symbol.Has(Wiring.AutoApprovalRules) && assigned is not null)
        {
            AnalyzeRules(assigned.Value, site);
        }
        else if (symbol.Has(Role.ApprovalBypass) && property.Type.SpecialType == SpecialType.System_Boolean)
        {
            if (assigned?.Value.ConstantValue is { HasValue: true, Value: true })
            {
                Report(
                    site, assigned.Syntax.GetLocation(), "false", $"'{property.Name}' switches approval off", "what should wait for a person runs at once", "leave it false");
            }
        }
        else if (symbol.Has(Role.ApprovalBypass) && !IsAllowListed(reference, site.Sdk))
        {
            var safer = symbol.Entries.Select(entry => entry.Safer).FirstOrDefault(name => name is not null);
            Report(
                site, reference.NameLocation(), safer ?? "", $"'{property.ContainingType.Name}.{property.Name}' says yes to every call",
                "tools that should wait for a person run at once", safer is null ? "ask a person" : $"use '{safer}', or ask a person");
        }
    }

    private static void AnalyzeRules(IOperation value, CallContext site)
    {
        foreach (var part in value.DescendantsAndSelf())
        {
            switch (part)
            {
                case IDelegateCreationOperation { Target: IAnonymousFunctionOperation or IMethodReferenceOperation } created:
                    AnalyzeRule(created.Target, site);
                    break;
                case IPropertyReferenceOperation rule when ApprovalByName.Collision(rule, site.Operation, site.Sdk, site.Cancellation) is var (tool, change, reason):
                    ReportCollision(site, rule.NameLocation(), tool, change, reason);
                    break;
            }
        }
    }

    private static void AnalyzeRule(IOperation function, CallContext site)
    {
        if (ApprovalDecision.IsAlwaysYes(function, site.Sdk.Compilation, site.Cancellation))
        {
            Report(
                site, function.Syntax.HeadLocation(), "", "This rule says yes to every call", "tools that should wait for a person run at once",
                "decide by the tool and its arguments, or ask a person");
        }
        else if (ApprovalByName.Collision(function, site.Operation, site.Sdk, site.Cancellation) is var (tool, change, reason))
        {
            ReportCollision(site, function.Syntax.HeadLocation(), tool, change, reason);
        }
    }

    private static void ReportCollision(CallContext site, Location rule, GivenTool tool, EffectSite change, string reason) => Report(
        site, rule, "", $"This rule looks only at the name, and '{tool.Name}', which {change.Effect.Verb()}, {reason}",
        "it runs at once although it was made to wait", "approve tools by their whole names, each of which only one tool has");

    private static void AnalyzeCall(CallContext site)
    {
        if (SdkCall.From(site.Operation, site.Sdk, new Meaning(Role.ApprovalBypass | Role.ToolDefinition | Role.ApprovalRequest, Wiring.StandingApproval)) is not { } call
            || site.Rule.Exempts(site.ContainingSymbol))
        {
            return;
        }

        if (call.ArgumentWith(Wiring.ApprovalSwitch) is { Value.ConstantValue: { HasValue: true, Value: false } } off)
        {
            Report(
                site, off.Syntax.GetLocation(), "true", $"'{call.DisplayName}' makes a tool that asks nobody",
                "the model runs commands on this machine", "leave approval on, or run the commands in a container");
        }
        else if (call.Symbol.Has(Role.ApprovalBypass) && !IsAllowListed(call.Operation, site.Sdk) && !site.Sdk.Has(site.ContainingSymbol, Role.ApprovalBypass))
        {
            Report(site, call.NameLocation, null, $"'{call.DisplayName}' says yes to every call", "tools that should wait for a person run at once", "ask a person");
        }
        else if (IsYes(call) && IsOwnDecision(call, site) && !ApprovalDecision.IsIn(call.Operation.Root(), site.Sdk, site.Get(AgentOptions.ApprovalMethods), site.Cancellation))
        {
            Report(
                site, call.NameLocation, null, $"'{call.DisplayName}' says yes and nobody was asked",
                "the tool that should wait for a person runs at once", "ask a person, or take the approval off the tool");
        }
    }

    private static bool IsYes(SdkCall call) =>
        call.Symbol.Has(Wiring.StandingApproval) || call.ArgumentWith(Wiring.ApprovalAnswer) is { Value.ConstantValue: { HasValue: true, Value: true } };

    /// <summary>
    /// The member runs the agent and answers what it asks, or is the approver. A request that is kept elsewhere may be answered where somebody
    /// pressed a button.
    /// </summary>
    private static bool IsOwnDecision(SdkCall call, CallContext site)
    {
        if (site.ContainingSymbol.SelfAndOverriddenAndImplemented().Any(member => site.Sdk.Has(member, Wiring.Approver)))
        {
            return true;
        }

        var running = new Meaning(Role.AnyModelCall, Wiring.RunEvents);
        return ApprovalDecision.FunctionAround(call.Operation).Descendants().Any(earlier =>
            earlier.Syntax.Span.End <= call.Operation.Syntax.SpanStart && SdkCall.From(earlier, site.Sdk, running) is not null);
    }

    /// <summary>The tools that need no approval are named one by one.</summary>
    private static bool IsAllowListed(IOperation bypass, SdkContext sdk)
    {
        foreach (var ancestor in bypass.Ancestors())
        {
            switch (ancestor)
            {
                case IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation } initializer:
                    return initializer.Initializers.OfType<ISimpleAssignmentOperation>().Any(assignment =>
                        assignment.Target is IPropertyReferenceOperation { Property: var property } && sdk.Has(property, Role.ToolFilter));
                case IInvocationOperation call when SdkCall.From(call, sdk, Role.ToolRegistration) is { } registration:
                    return registration.ArgumentWith(Role.ToolFilter) is not null;
                case IBlockOperation or IAnonymousFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    private static void Report(CallContext site, Location location, string? replacement, params string[] message)
    {
        if (!ApprovalDecision.IsAround(site.Operation) && !DevelopmentBranch.Contains(site.Operation))
        {
            var properties = ImmutableDictionary<string, string?>.Empty;
            site.Report(location, replacement is null ? properties : properties.Add(ReplacementProperty, replacement), [.. message]);
        }
    }
}
