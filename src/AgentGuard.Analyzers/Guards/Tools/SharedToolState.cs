using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>What a tool uses that two calls at the same time must not share.</summary>
/// <param name="Name">The field, property or variable.</param>
/// <param name="Problem">What is wrong with it, as the end of a sentence.</param>
internal sealed record SharedToolState(string Name, string Problem)
{
    /// <summary>Types that take one caller at a time.</summary>
    private static readonly string[] Exclusive =
        ["Microsoft.EntityFrameworkCore.DbContext", "Microsoft.AspNetCore.Http.HttpContext", "System.Data.Common.DbConnection", "System.Data.Common.DbTransaction"];

    private static readonly HashSet<string> Collections = new(StringComparer.Ordinal)
    {
        "List", "Dictionary", "HashSet", "Queue", "Stack", "SortedDictionary", "SortedSet", "SortedList", "LinkedList", "StringBuilder",
    };

    private static readonly HashSet<string> Changing = new(StringComparer.Ordinal)
    {
        "Add", "AddRange", "Remove", "RemoveAt", "RemoveAll", "Clear", "Insert", "Enqueue", "Dequeue", "Push", "Pop", "Append", "AppendLine", "AddFirst", "AddLast", "TryAdd",
    };

    /// <summary>Names that say that the code takes turns.</summary>
    private static readonly HashSet<string> Turns = new(StringComparer.Ordinal) { "Interlocked", "Monitor", "SemaphoreSlim", "WaitAsync", "EnterScope", "Mutex" };

    /// <summary>The first such state; null when there is none, or the tool takes turns.</summary>
    public static SharedToolState? Of(GivenTool tool, SdkContext sdk, CancellationToken cancellation)
    {
        if (tool.Body(EffectAnalysis.For(sdk.Compilation), cancellation) is not { } body || TakesTurns(body))
        {
            return null;
        }

        foreach (var operation in BodyEffects.Run(body, sdk))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Outside(operation, tool.Method!) is not { } symbol || operation.Ancestors().Any(ancestor => ancestor is ILockOperation))
            {
                continue;
            }

            if (Exclusive.FirstOrDefault(type => operation.Type.IsOrInherits(type)) is { } exclusive)
            {
                return new SharedToolState(symbol.Name, $"like every {exclusive.Substring(exclusive.LastIndexOf('.') + 1)} takes one caller at a time");
            }

            if (IsChanged(operation))
            {
                return new SharedToolState(symbol.Name, "is changed without a lock");
            }
        }

        return null;
    }

    private static bool TakesTurns(IOperation body) =>
        body.Syntax.DescendantTokens().Any(token => Turns.Contains(token.ValueText));

    /// <summary>What outlives one call: fields and properties of the object, and captured variables. What is bound for each call does not.</summary>
    private static ISymbol? Outside(IOperation operation, IMethodSymbol tool) => operation switch
    {
        IFieldReferenceOperation { Instance: IInstanceReferenceOperation or null, Field.IsConst: false } field => field.Field,
        IPropertyReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }, Property.IsIndexer: false } property => property.Property,
        IParameterReferenceOperation { Parameter: var parameter } when parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor }
            || (IsFunction(tool) && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary }) => parameter,
        ILocalReferenceOperation { Local: var local } when IsFunction(tool)
            && !SymbolEqualityComparer.Default.Equals(local.ContainingSymbol, tool)
            && local.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Ordinary } => local,
        _ => null,
    };

    private static bool IsFunction(IMethodSymbol tool) => tool.MethodKind is MethodKind.AnonymousFunction or MethodKind.LocalFunction;

    private static bool IsChanged(IOperation state) => state.Parent switch
    {
        IIncrementOrDecrementOperation => true,
        ICompoundAssignmentOperation assignment => ReferenceEquals(assignment.Target, state),
        ISimpleAssignmentOperation assignment => ReferenceEquals(assignment.Target, state),
        IInvocationOperation call => ReferenceEquals(call.Instance, state) && IsPlain(state.Type) && Changing.Contains(call.TargetMethod.Name),
        IPropertyReferenceOperation { Property.IsIndexer: true, Parent: IAssignmentOperation or IIncrementOrDecrementOperation } element =>
            IsPlain(state.Type) && (element.Parent is not IAssignmentOperation assignment || ReferenceEquals(assignment.Target, element)),
        _ => false,
    };

    private static bool IsPlain(ITypeSymbol? type) =>
        type is { ContainingNamespace: { } space } && Collections.Contains(type.Name) && space.ToDisplayString() is "System.Collections.Generic" or "System.Text";
}
