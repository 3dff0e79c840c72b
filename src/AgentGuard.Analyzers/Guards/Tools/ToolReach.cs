using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// What a tool lets text do: come in from strangers, be read from what is private, go out unasked. Each is certain, doubtful or not there.
/// Requests to an address that the developer wrote down bring nothing foreign and take nothing where the model could point.
/// </summary>
internal sealed class ToolReach
{
    private ToolReach(GivenTool tool) => Tool = tool;

    public GivenTool Tool { get; }

    /// <summary>It brings in what strangers wrote.</summary>
    public Certainty Foreign { get; private set; }

    /// <summary>It reads what is kept for a user or the application.</summary>
    public Certainty Private { get; private set; }

    /// <summary>It carries data out, and nobody is asked.</summary>
    public Certainty WayOut { get; private set; }

    public static ToolReach Of(GivenTool tool, SdkContext sdk, ApprovalGuard guard, CancellationToken cancellation)
    {
        var reach = new ToolReach(tool);
        var effects = EffectAnalysis.For(sdk.Compilation);
        if (tool.Made is IObjectCreationOperation { Type: INamedTypeSymbol hosted })
        {
            var wiring = sdk.WiringOf(hosted);
            reach.Foreign = (wiring & Wiring.ForeignContent) != 0 ? Certainty.Certain : Certainty.None;
            reach.Private = (wiring & Wiring.PrivateContent) != 0 ? Certainty.Certain : Certainty.None;
        }
        else if (tool.Body(effects, cancellation) is { } body)
        {
            foreach (var site in effects.Of(body, cancellation).Sites)
            {
                reach.Add(site, body, sdk.Compilation, guard, cancellation);
            }

            reach.LimitBy(tool, guard);
        }

        return reach;
    }

    private void Add(EffectSite site, IOperation body, Compilation compilation, ApprovalGuard guard, CancellationToken cancellation)
    {
        var isChosen = IsChosenByModel(site, Tool.Method!, compilation, cancellation);
        if ((site.Effect & Effect.ReadsForeign) != 0 || ((site.Effect & Effect.Fetches) != 0 && isChosen))
        {
            Foreign = Certainty.Certain;
        }

        if ((site.Effect & Effect.ReadsData) != 0 && (!IsFile(site) || isChosen))
        {
            Private = Certainty.Certain;
        }

        var way = OutOf(site, isChosen);
        if (way > WayOut && guard.OfSite(site, body) != GuardState.Guarded)
        {
            WayOut = way;
        }
    }

    /// <summary>A question before the tool runs closes the way; one that cannot be seen makes it doubtful.</summary>
    private void LimitBy(GivenTool tool, ApprovalGuard guard)
    {
        if (WayOut == Certainty.None)
        {
            return;
        }

        var state = tool.IsWrapped ? GuardState.Guarded : guard.OfTool(tool.Definition, tool.Method!);
        WayOut = state switch
        {
            GuardState.Guarded => Certainty.None,
            GuardState.Unknown => Certainty.Doubtful,
            _ => WayOut,
        };
    }

    private static Certainty OutOf(EffectSite site, bool isChosen) => site.Effect switch
    {
        var effect when (effect & (Effect.Sends | Effect.RunsProcess)) != 0 => Certainty.Certain,
        var effect when (effect & Effect.CallsUnknown) != 0 && isChosen => Certainty.Certain,
        var effect when (effect & Effect.CallsUnknown) != 0 => Certainty.Doubtful,
        _ => Certainty.None,
    };

    private static bool IsFile(EffectSite site) => site.Method.ContainingNamespace?.ToDisplayString() == "System.IO";

    /// <summary>The address or path of the call is what the model passes in, or begins with it.</summary>
    private static bool IsChosenByModel(EffectSite site, IMethodSymbol tool, Compilation compilation, CancellationToken cancellation)
    {
        if (site.Path.Length != 1 || site.Call is not (IInvocationOperation or IObjectCreationOperation))
        {
            return false;
        }

        var arguments = site.Call is IInvocationOperation call ? call.Arguments : ((IObjectCreationOperation)site.Call).Arguments;
        var place = arguments.FirstOrDefault(argument => argument.Parameter?.Type is { } type && (type.SpecialType == SpecialType.System_String || type.Is("System.Uri")));
        return place is not null && Begins(place.Value, 0);

        bool Begins(IOperation value, int depth) => depth < 4 && LocalValue.Origin(value, compilation, cancellation) switch
        {
            IParameterReferenceOperation { Parameter: var parameter } => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, tool),
            IObjectCreationOperation { Type.Name: "Uri", Arguments: { Length: > 0 } parts } => Begins(parts[0].Value, depth + 1),
            IInterpolatedStringOperation { Parts: { Length: > 0 } parts } => parts[0] is IInterpolationOperation hole && Begins(hole.Expression, depth + 1),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => Begins(sum.LeftOperand, depth + 1),
            IInvocationOperation { TargetMethod: { Name: "Combine" or "GetFullPath" or "Join" } method, Arguments: { Length: > 0 } parts } when method.ContainingType.Is("System.IO.Path") =>
                parts.Any(part => Begins(part.Value, depth + 1)),
            _ => false,
        };
    }
}

/// <summary>How sure it is that something is so; in rising order.</summary>
internal enum Certainty
{
    None,
    Doubtful,
    Certain,
}
