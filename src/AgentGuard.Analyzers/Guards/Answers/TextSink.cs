using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A call that acts on a model's text as a whole: it parses it as JSON, stores or executes it.</summary>
/// <param name="Text">The text.</param>
/// <param name="Source">The model call that wrote it.</param>
/// <param name="Verb">What happens to it, in the third person.</param>
internal sealed record TextSink(IOperation Text, IInvocationOperation Source, string Verb)
{
    private const Effect Lasting = Effect.WritesOutside | Effect.RunsProcess;

    public static TextSink? From(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        if (TextParse.From(call) is { } parse)
        {
            return parse.Kind == ParseKind.Json && !TextParse.IsGuarded(call, parse.Kind) ? Of(parse.Text, "reads", sdk, cancellation) : null;
        }

        if (EffectCatalog.Find(call.TargetMethod) is not { } entry || (entry.Effect & Lasting) == 0 || IsPieceByPiece(call))
        {
            return null;
        }

        var verb = (entry.Effect & Effect.RunsProcess) != 0 ? "executes" : "stores";
        return call.Arguments.SelectMany(argument => Texts(argument.Value)).Select(text => Of(text, verb, sdk, cancellation)).FirstOrDefault(sink => sink is not null);
    }

    private static TextSink? Of(IOperation text, string verb, SdkContext sdk, CancellationToken cancellation) =>
        new ModelTextSource(sdk, cancellation).CallBehindText(text) is { } source ? new(text, source, verb) : null;

    /// <summary>A value that is a text, and the texts of an object that is made for the call.</summary>
    private static IEnumerable<IOperation> Texts(IOperation value)
    {
        var plain = value.Unwrap();
        return plain switch
        {
            { Type.SpecialType: SpecialType.System_String } => [plain],
            IObjectCreationOperation creation => creation.Descendants()
                .Select(part => part switch
                {
                    IArgumentOperation argument => argument.Value,
                    ISimpleAssignmentOperation assignment => assignment.Value,
                    _ => null,
                })
                .OfType<IOperation>().Where(part => part.Type?.SpecialType == SpecialType.System_String),
            _ => [],
        };
    }

    /// <summary>Pieces of a stream are written as they come; their finish reason comes last.</summary>
    private static bool IsPieceByPiece(IOperation call) => call.Ancestors().OfType<IForEachLoopOperation>().Any(loop => loop.IsAsynchronous);
}
