using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A read of one part of an answer that throws when there is none, or another: <c>Content[0]</c>, <c>First()</c>, a cast.</summary>
/// <param name="Operation">The read.</param>
/// <param name="List">The parts.</param>
/// <param name="Exception">What it throws.</param>
internal sealed record ContentAccess(IOperation Operation, IPropertyReferenceOperation List, string Exception)
{
    private static readonly HashSet<string> Caught = new(StringComparer.Ordinal) { "Exception", "SystemException" };

    /// <summary>True for a cast of the part, false for a read of the list.</summary>
    public bool IsCast => Operation is IConversionOperation;

    public static ContentAccess? From(IOperation operation, SdkContext sdk, CancellationToken cancellation)
    {
        var access = operation switch
        {
            IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } list } element when IsNumber(element.Arguments, cancellation) =>
                Of(element, list, "ArgumentOutOfRangeException", sdk),
            IImplicitIndexerReferenceOperation { Instance: { } list } element => Of(element, list, "ArgumentOutOfRangeException", sdk),
            IArrayElementReferenceOperation { ArrayReference: { } list } element => Of(element, list, "IndexOutOfRangeException", sdk),
            IInvocationOperation { TargetMethod: { Name: "First" or "Last" or "Single" or "ElementAt" } method, Arguments: { Length: > 0 } arguments } call
                when method.ContainingType.Is("System.Linq.Enumerable") => Of(call, ListOf(arguments[0].Value), "InvalidOperationException", sdk),
            IConversionOperation { IsTryCast: false, IsImplicit: false, OperatorMethod: null } cast when ContentTypes.Of(sdk).IsText(cast.Type) =>
                OfCast(cast, sdk, cancellation),
            _ => null,
        };
        return access is not null && access.IsOfAnswer(sdk, cancellation) ? access : null;
    }

    /// <summary>True when the function looks first whether the part is there, or catches what is thrown.</summary>
    public bool IsChecked(SdkContext sdk)
    {
        if (IsCaught())
        {
            return true;
        }

        var names = NamesBehind(List);
        foreach (var operation in Operation.Root().Descendants())
        {
            if (operation.Syntax.SpanStart < Operation.Syntax.SpanStart
                && Subject(operation, sdk) is { } subject
                && NamesBehind(subject).Overlaps(names)
                && !BranchOrder.Excludes(operation.Syntax, Operation.Syntax))
            {
                return true;
            }
        }

        return false;
    }

    private static ContentAccess? Of(IOperation operation, IOperation? list, string exception, SdkContext sdk) =>
        list?.Unwrap() is IPropertyReferenceOperation { Property: { IsIndexer: false, DeclaringSyntaxReferences.IsEmpty: true } } property
        && ContentTypes.Of(sdk).IsList(property.Type)
            ? new(operation, property, exception)
            : null;

    /// <summary>The list itself, also behind a filter of LINQ.</summary>
    private static IOperation? ListOf(IOperation sequence) => sequence.Unwrap() is IInvocationOperation { Arguments: { Length: > 0 } arguments } filter
        && filter.TargetMethod.ContainingType.Is("System.Linq.Enumerable")
            ? ListOf(arguments[0].Value)
            : sequence;

    /// <summary>A cast of an element that is read without an exception: where reading it throws, that is what to say.</summary>
    private static ContentAccess? OfCast(IConversionOperation cast, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var part in cast.Operand.DescendantsAndSelf())
        {
            switch (part)
            {
                case IInvocationOperation { TargetMethod: { Name: "FirstOrDefault" or "LastOrDefault" or "SingleOrDefault" or "ElementAtOrDefault" }, Arguments: { Length: > 0 } arguments }:
                    return Of(cast, ListOf(arguments[0].Value), "InvalidCastException", sdk);
                case IPropertyReferenceOperation or IImplicitIndexerReferenceOperation or IArrayElementReferenceOperation or IInvocationOperation
                    when From(part, sdk, cancellation) is { } inner:
                    return inner.IsChecked(sdk) ? new(cast, inner.List, "InvalidCastException") : null;
            }
        }

        return null;
    }

    private static bool IsNumber(ImmutableArray<IArgumentOperation> arguments, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return arguments is { Length: 1 } && arguments[0].Value.ConstantValue is { HasValue: true, Value: int };
    }

    private bool IsOfAnswer(SdkContext sdk, CancellationToken cancellation)
    {
        var types = ContentTypes.Of(sdk);
        for (var current = List.Instance; current is not null; current = Owner(current.Unwrap()))
        {
            if (types.IsAnswer(current.Unwrap().Type))
            {
                return true;
            }
        }

        return new ModelTextSource(sdk, cancellation).CallBehindAnswer(List.Instance) is not null;
    }

    private static IOperation? Owner(IOperation value) => value switch
    {
        IMemberReferenceOperation member => member.Instance,
        IImplicitIndexerReferenceOperation element => element.Instance,
        IArrayElementReferenceOperation element => element.ArrayReference,
        IInvocationOperation call => call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null),
        _ => null,
    };

    /// <summary>What an operation asks about: how many parts there are, which they are, or why the model stopped.</summary>
    private static IOperation? Subject(IOperation operation, SdkContext sdk) => operation switch
    {
        IPropertyReferenceOperation { Property.Name: "Count" or "Length" } count => count.Instance,
        IPropertyReferenceOperation reason when sdk.Has(reason.Property, Role.FinishReason) => reason.Instance,
        IInvocationOperation { TargetMethod.Name: "Any" or "Count" or "All" or "TryGetNonEnumeratedCount", Arguments: { Length: > 0 } arguments } => arguments[0].Value,
        IIsPatternOperation test => test.Value,
        ISwitchOperation choice => choice.Value,
        ISwitchExpressionOperation choice => choice.Value,
        _ => null,
    };

    /// <summary>The name a value is reached from, and the names that one was assigned from.</summary>
    private static HashSet<ISymbol> NamesBehind(IOperation value)
    {
        var names = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var current = value; ;)
        {
            var (symbol, reference) = Root(current);
            if (symbol is null || !names.Add(symbol) || reference is not ILocalReferenceOperation local || LocalValue.LastAssignment(local) is not { } assigned)
            {
                return names;
            }

            current = assigned;
        }
    }

    private static (ISymbol? Symbol, IOperation? Reference) Root(IOperation value)
    {
        var symbol = ValueName.RootOf(value);
        return (symbol, symbol is null ? null : value.DescendantsAndSelf().FirstOrDefault(part => SymbolEqualityComparer.Default.Equals(ValueName.SymbolOf(part), symbol)));
    }

    private bool IsCaught()
    {
        var inner = Operation;
        foreach (var ancestor in Operation.Ancestors())
        {
            switch (ancestor)
            {
                case IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
                case ITryOperation attempt when ReferenceEquals(attempt.Body, inner) && attempt.Catches.Any(clause =>
                    clause.Syntax is CatchClauseSyntax { Declaration: null }
                    || clause.ExceptionType is { } type && (Caught.Contains(type.Name) || type.Name == Exception || (type.Name == "ArgumentException" && Exception.StartsWith("Argument", StringComparison.Ordinal)))):
                    return true;
            }

            inner = ancestor;
        }

        return false;
    }
}
