using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Effects;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Follows one part from where it is read to where it is shown, used or checked. The strongest of the ends counts.</summary>
internal sealed class PartEnds
{
    private const int MostSteps = 200;
    private const int MostDepth = 2;

    private readonly Compilation _compilation;
    private readonly CancellationToken _cancellation;
    private readonly HashSet<IOperation> _seen = [];
    private int _steps;

    private PartEnds(Compilation compilation, CancellationToken cancellation)
    {
        _compilation = compilation;
        _cancellation = cancellation;
    }

    public static PartUse Of(IOperation part, Compilation compilation, CancellationToken cancellation) =>
        new PartEnds(compilation, cancellation).Follow(part, 0);

    private PartUse Follow(IOperation part, int depth)
    {
        var current = part;
        while (current.Parent is { } parent)
        {
            _cancellation.ThrowIfCancellationRequested();
            if (++_steps > MostSteps || !_seen.Add(current))
            {
                return PartUse.Shown;
            }

            if (End(current, parent, depth) is { } end)
            {
                return end;
            }

            current = Above(parent);
        }

        return PartUse.Shown;
    }

    /// <summary>Where control goes on with what was made of the part; past the lambda for a value that one returns.</summary>
    private static IOperation Above(IOperation parent) => parent switch
    {
        IReturnOperation => parent.Ancestors().First(ancestor => ancestor is IInvocationOperation),
        IArgumentOperation { Parent: { } call } => call,
        _ => parent,
    };

    private PartUse? End(IOperation value, IOperation parent, int depth)
    {
        switch (parent)
        {
            case IBinaryOperation { Type.SpecialType: SpecialType.System_Boolean } or IIsPatternOperation or IIsTypeOperation or ISwitchOperation
                or ISwitchExpressionOperation or IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }:
            case IConditionalOperation conditional when ReferenceEquals(conditional.Condition, value):
            case ICoalesceOperation coalesce when ReferenceEquals(coalesce.Value, value) && value.Unwrap() is not IConditionalAccessOperation:
                return PartUse.Checked;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                return Strongest(TypedValue.References(declarator.Symbol, parent.Root()), depth);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } assignment when ReferenceEquals(assignment.Value, value):
                return Strongest(TypedValue.References(local.Local, parent.Root()), depth);
            case IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean }:
                return PartUse.Checked;
            case IInvocationOperation { Type.SpecialType: SpecialType.System_Void }:
                return PartUse.Used;
            case IArgumentOperation argument:
                return OfArgument(argument, depth);
            case IReturnOperation:
                return IsInLambdaOfCall(parent) ? null : PartUse.Used;
            case IExpressionStatementOperation or INameOfOperation:
                return PartUse.Shown;
            case IAssignmentOperation or IForEachLoopOperation or IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation or ITupleOperation:
                return parent is ISimpleAssignmentOperation { Target: IDiscardOperation } ? PartUse.Shown : PartUse.Used;
            default:
                return parent is IBlockOperation or IMethodBodyBaseOperation ? PartUse.Shown : null;
        }
    }

    private PartUse? OfArgument(IArgumentOperation argument, int depth)
    {
        switch (argument.Parent)
        {
            case IInvocationOperation call when ShownOnly.Is(call.TargetMethod):
                return PartUse.Shown;
            case IInvocationOperation call when IsCheck(call):
                return PartUse.Checked;
            case IInvocationOperation call when depth < MostDepth && CalledParameter.Of(call, argument, _compilation, _cancellation) is var (parameter, body):
                return Strongest(TypedValue.References(parameter, body), depth + 1);
            case IInvocationOperation call when GivesOn(call):
                return null;
            case IObjectCreationOperation creation when ShownOnly.Is(creation):
                return PartUse.Shown;
            case IObjectCreationOperation { Type: INamedTypeSymbol type } when SelfCheck.Has(type, _cancellation):
                return PartUse.Checked;
            case IPropertyReferenceOperation:
                // A key that is looked up must be there.
                return PartUse.Checked;
            default:
                return PartUse.Used;
        }
    }

    private PartUse Strongest(IEnumerable<IOperation> references, int depth) =>
        references.Select(reference => Follow(reference, depth)).DefaultIfEmpty(PartUse.Shown).Max();

    private static bool IsCheck(IInvocationOperation call) =>
        call.Type.Awaited()?.SpecialType == SpecialType.System_Boolean
        || ValidationCall.IsName(call.TargetMethod.Name)
        || call.TargetMethod.Name is "Min" or "Max" or "Clamp" or "Parse" or "FirstOrDefault" or "First" or "Single" or "SingleOrDefault"
        || call.TargetMethod.Name.StartsWith("Get", StringComparison.Ordinal)
        || call.TargetMethod.Name.StartsWith("Find", StringComparison.Ordinal);

    /// <summary>A platform method that makes another value out of it, with nothing else coming of it.</summary>
    private static bool GivesOn(IInvocationOperation call) =>
        call.Type is { SpecialType: not SpecialType.System_Void, Name: not ("Task" or "ValueTask") }
        && call.TargetMethod.IsOfPlatform()
        && EffectCatalog.Find(call.TargetMethod) is null;

    private static bool IsInLambdaOfCall(IOperation returned)
    {
        foreach (var ancestor in returned.Ancestors())
        {
            switch (ancestor)
            {
                case ILocalFunctionOperation:
                    return false;
                case IAnonymousFunctionOperation:
                    return ancestor.Ancestors().FirstOrDefault(outer => outer is not (IDelegateCreationOperation or IArgumentOperation or IConversionOperation)) is IInvocationOperation;
            }
        }

        return false;
    }
}
