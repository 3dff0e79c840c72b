using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>Free text of a model, read as if it had a form.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ModelTextParsed() : AgentRule(Rule, ModelTextSource.Origins)
{
    public const string Id = "AG2001";

    private const string Uncovered =
        "as JSON; the schema that was sent does not cover a refusal or a truncated answer, which throws here, so use the typed call or catch it";

    private const string InFile =
        "as JSON; unless the prompt's file sets a schema, an answer in other words or inside a code fence throws or yields empty values, so set 'response_format' there";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        new Levels(Level.Warning, Level.Warning, Level.Warning, DependsOnSite: true, RaisesDoubtful: false),
        title: "Ask the model for a typed answer instead of parsing its text",
        message: "'{0}' reads the text that '{1}' returns {2}");

    private protected override void Register(CompilationStartAnalysisContext start, RuleContext context) =>
        start.RegisterOperationAction(operation => Analyze(operation, context), OperationKind.Invocation);

    private static void Analyze(OperationAnalysisContext operation, RuleContext context)
    {
        var parse = (IInvocationOperation)operation.Operation;
        if (TextParse.From(parse) is not { } read
            || context.Exempts(operation.ContainingSymbol)
            || EvaluationCode.Includes(operation.ContainingSymbol.ContainingType, context.Sdk)
            || new ModelTextSource(context.Sdk, operation.CancellationToken).CallBehindText(read.Text) is not { } call
            || EvaluationCode.Includes(call.Type, context.Sdk))
        {
            return;
        }

        var prompt = PromptFunction.Of(call, context.Sdk, operation.CancellationToken);
        if (prompt != PromptSource.Unknown && ReportAt(parse, read.Kind, call, prompt, context, operation.CancellationToken) is { } diagnostic)
        {
            operation.ReportDiagnostic(diagnostic);
        }
    }

    private static Diagnostic? ReportAt(
        IInvocationOperation parse, ParseKind kind, IInvocationOperation call, PromptSource prompt, RuleContext context, CancellationToken cancellation)
    {
        var guarded = TextParse.IsGuarded(parse, kind);
        var schema = SchemaGuard.Of(call, context.Sdk, cancellation);
        if (schema == GuardState.Guarded)
        {
            // What a schema leaves open is why the model stopped, which has a rule of its own.
            return context.IsForProduction && kind == ParseKind.Json && !guarded ? Suggestion(Uncovered) : null;
        }

        if (kind != ParseKind.Json && (guarded || FeedsAnotherParse(parse, context.Sdk, cancellation)))
        {
            return null;
        }

        if (prompt == PromptSource.File)
        {
            return Suggestion(kind == ParseKind.Json ? InFile : Consequence(kind));
        }

        return kind != ParseKind.Json || schema == GuardState.Unguarded
            ? context.Create(parse.NameLocation(), Name(parse), call.TargetMethod.Name, Consequence(kind))
            : null;

        Diagnostic Suggestion(string consequence) => context.CreateSuggestion(
            parse.NameLocation(), ImmutableDictionary<string, string?>.Empty, Name(parse), call.TargetMethod.Name, consequence);
    }

    private static string Consequence(ParseKind kind) => kind switch
    {
        ParseKind.Json => "as JSON although no schema was sent, so an answer in other words or inside a code fence throws or yields empty values; "
            + "use the typed call or send a schema",
        ParseKind.Scalar => "as a single value although nothing keeps the model from adding words, which throws; use the typed call",
        _ => "with a pattern although nothing keeps the model to that form, so an answer in other words yields nothing; use the typed call",
    };

    private static string Name(IInvocationOperation parse) => parse.TargetMethod.ContainingType.Name + "." + parse.TargetMethod.Name;

    /// <summary>True when what the parse found is parsed again in the same body, where it is reported.</summary>
    private static bool FeedsAnotherParse(IInvocationOperation parse, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var other in parse.Root().Descendants().OfType<IInvocationOperation>())
        {
            if (!ReferenceEquals(other, parse) && TextParse.From(other) is { } read)
            {
                var source = new ModelTextSource(sdk, cancellation);
                if (source.CallBehindText(read.Text) is not null && source.PassedThrough(parse))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
