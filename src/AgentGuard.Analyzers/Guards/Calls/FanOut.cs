using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Model calls that are started side by side, one for each element of a sequence.</summary>
/// <param name="Call">The model call.</param>
/// <param name="Source">The sequence.</param>
/// <param name="PerCore">True when the platform starts as many at once as there are cores; false when it starts all.</param>
internal sealed record FanOut(IMethodSymbol Call, IOperation Source, bool PerCore)
{
    /// <summary>Names of what keeps calls apart. They only ever keep a rule silent.</summary>
    private static readonly Regex LimiterName = new(
        "semaphore|limiter|ratelimit|throttl|bulkhead|concurrency", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The fan-out that an invocation starts; null when it starts none, or one that something keeps small.</summary>
    public static FanOut? Of(IInvocationOperation start, GuardContext context)
    {
        var parts = start.TargetMethod switch
        {
            { Name: "WhenAll" or "WhenEach", ContainingType: var type } when type.Is("System.Threading.Tasks.Task") => AllAtOnce(start, context),
            { Name: "ForEachAsync", ContainingType: var type } when type.Is("System.Threading.Tasks.Parallel") && !HasDegree(start) => PerCoreParts(start),
            _ => null,
        };
        if (parts is not (var source, var body)
            || ModelCall(body, context) is not var (call, method)
            || IsOfElement(call, body)
            || IsLimited(body)
            || ResilienceScope.Around(call, context).Any()
            || !FanOutSource.IsUnbounded(source, context.Compilation, context.Cancellation))
        {
            return null;
        }

        return new FanOut(method, source, start.TargetMethod.Name == "ForEachAsync");
    }

    /// <summary>The sequence and the function of <c>Select</c>, through the lists and locals between it and the wait.</summary>
    private static (IOperation Source, IOperation Body)? AllAtOnce(IInvocationOperation start, GuardContext context)
    {
        var tasks = start.Arguments.Length > 0 ? LocalValue.Origin(start.Arguments[0].Value, context.Compilation, context.Cancellation) : null;
        while (tasks is IInvocationOperation { TargetMethod.Name: "ToList" or "ToArray" or "AsEnumerable", Arguments: { Length: > 0 } arguments })
        {
            tasks = LocalValue.Origin(arguments[0].Value, context.Compilation, context.Cancellation);
        }

        tasks = tasks is ITranslatedQueryOperation query ? query.Operation : tasks;
        return tasks is IInvocationOperation { TargetMethod: { Name: "Select", ContainingType.Name: "Enumerable" }, Arguments.Length: 2 } select
            ? (select.Arguments[0].Value, select.Arguments[1].Value)
            : null;
    }

    private static (IOperation Source, IOperation Body)? PerCoreParts(IInvocationOperation start) =>
        start.Arguments is { Length: >= 2 } arguments ? (arguments[0].Value, arguments[arguments.Length - 1].Value) : null;

    /// <summary>True when the options set a degree, or come from where the code does not show them.</summary>
    private static bool HasDegree(IInvocationOperation start) =>
        start.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.Name == "ParallelOptions") is { } options
        && !(options.Value.Unwrap() is IObjectCreationOperation { Initializer: var settings }
            && settings?.Initializers.Any(setting => setting is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "MaxDegreeOfParallelism" } }) != true);

    /// <summary>The model call that the function makes itself, or in a method of the compilation that it calls.</summary>
    private static (IOperation Call, IMethodSymbol Method)? ModelCall(IOperation function, GuardContext context)
    {
        var own = function.Descendants().ToList();
        if (Find(own) is { } direct)
        {
            return (direct, direct.TargetMethod);
        }

        var called = own.OfType<IInvocationOperation>().Select(call => call.TargetMethod)
            .Concat(own.OfType<IMethodReferenceOperation>().Select(reference => reference.Method));
        foreach (var body in called.SelectMany(method => MethodBodies.Of(method, context.Compilation, context.Cancellation)))
        {
            if (Find(body.Descendants()) is { } inner && !IsLimited(body))
            {
                return (inner, inner.TargetMethod);
            }
        }

        return null;

        IInvocationOperation? Find(IEnumerable<IOperation> operations) =>
            operations.FirstOrDefault(operation => operation is IInvocationOperation && SdkCall.From(operation, context.Sdk, Role.AnyModelCall) is not null) as IInvocationOperation;
    }

    /// <summary>True when each element is the client or agent that is called: then somebody made each of them, and there are few.</summary>
    private static bool IsOfElement(IOperation call, IOperation function) =>
        call is IInvocationOperation { Instance: var instance, TargetMethod.IsExtensionMethod: var isExtension, Arguments: var arguments }
        && (instance ?? (isExtension && !arguments.IsEmpty ? arguments[0].Value : null)) is { } receiver
        && ValueName.RootOf(receiver) is IParameterSymbol parameter
        && function.DescendantsAndSelf().OfType<IAnonymousFunctionOperation>().Any(lambda => lambda.Symbol.Parameters.Contains(parameter, SymbolEqualityComparer.Default));

    /// <summary>True when the function uses a limiter, or the type around it holds one.</summary>
    private static bool IsLimited(IOperation function) =>
        function.Descendants().Any(operation => operation.Type is { Name: var type } && LimiterName.IsMatch(type))
        || (function.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
            && declaration.ChildNodes().Where(member => member is FieldDeclarationSyntax or PropertyDeclarationSyntax or ParameterListSyntax)
                .Any(member => LimiterName.IsMatch(member.ToString())));
}
