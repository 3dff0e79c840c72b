using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.Tools;

/// <summary>A tool that waits for a yes in a program that never reads the question, or where no question is ever asked.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ApprovalNeverAnswered() : ToolsetRule(Rule, Wiring.CallsUnasked)
{
    public const string Id = "AG3012";

    /// <summary>Property of the diagnostic: the type of the requests that the responses hold.</summary>
    public const string RequestProperty = "request";

    /// <summary>Property of the diagnostic: set when a person reads the program's output and can answer.</summary>
    public const string ConsoleProperty = "console";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.Tools,
        Level.Warning,
        title: "Answer the approval requests of tools that wait for them",
        message: "'{0}' waits for a yes, and {1}; {2}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context)
    {
        base.Register(start, context);
        start.RegisterOperationAction(
            operation =>
            {
                if (SdkCall.From(operation.Operation, context.Sdk, Wiring.CallsUnasked) is { } call && !context.Exempts(operation.ContainingSymbol))
                {
                    AnalyzeHandover(call, new CallContext(context, operation));
                }
            },
            OperationKind.Invocation);
    }

    private protected override void Analyze(Toolset toolset, CallContext context)
    {
        if (toolset.Tools.FirstOrDefault(tool => tool.IsWrapped) is not { } waiting)
        {
            return;
        }

        var place = waiting.Element.Syntax.SyntaxTree == toolset.Anchor.Syntax.SyntaxTree ? waiting.Element.NameLocation() : toolset.Location;
        if (UnaskedTool.IsOfferedByBareClient(toolset, context.Sdk, context.Cancellation))
        {
            AnalyzeRunByHand(toolset, waiting, place, context);
        }
        else if (context.Project.IsProgram && ApprovalAnswer.StateIn(context.Sdk, context.Cancellation) == GuardState.Unguarded)
        {
            ReportUnanswered(toolset, waiting, place, context);
        }
    }

    private static void AnalyzeHandover(SdkCall call, CallContext context)
    {
        if (UnaskedTool.HandedTo(call, context.Sdk, context.Get(AgentOptions.ApprovalMethods), context.Cancellation) is { } waiting)
        {
            context.Report(
                call.NameLocation, waiting.Name, $"'{call.DisplayName}' hands it to a host that knows no approval, so it runs at once",
                "ask in the tool itself or in a filter of the host");
        }
    }

    private static void AnalyzeRunByHand(Toolset toolset, GivenTool waiting, Location place, CallContext context)
    {
        if (ApprovalAnswer.StateIn(context.Sdk, context.Cancellation) != GuardState.Guarded
            && UnaskedTool.RunByHand(toolset, context.Sdk, context.Get(AgentOptions.ApprovalMethods), context.Cancellation) is { } run)
        {
            context.Report(
                place, waiting.Name, $"'{run.DisplayName}' runs it at once, because no client in the pipeline asks",
                "add function invocation to the client and answer its requests, or ask before the call");
        }
    }

    private static void ReportUnanswered(Toolset toolset, GivenTool waiting, Location place, CallContext context)
    {
        const string problem = "no code of this program reads approval requests, so the agent answers with empty text and the tool never runs";
        const string remedy = "answer the requests in its responses";
        if (ApprovalAnswer.RequestIn(context.Sdk) is { } request && MadeAgent.RunOf(toolset, context.Sdk, context.Cancellation) is { } run)
        {
            var properties = ImmutableDictionary<string, string?>.Empty.Add(RequestProperty, request.MetadataFullName());
            context.ReportWithFixAt(
                run.Operation.Syntax.GetLocation(), place, IsWatched(context) ? properties.Add(ConsoleProperty, "true") : properties, waiting.Name, problem, remedy);
        }
        else
        {
            context.Report(place, waiting.Name, problem, remedy);
        }
    }

    private static bool IsWatched(CallContext context) =>
        context.Sdk.Compilation.Options.OutputKind == OutputKind.ConsoleApplication && !context.Project.IsHosted;
}
