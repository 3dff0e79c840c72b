using System.Text.RegularExpressions;
using AgentGuard.Analyzers.Flow.Effects;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>
/// Finds questions to a person and checks of the caller's rights in code. Here a name may count: a check that cannot be seen into is better
/// believed than reported. What the model itself passes in counts for nothing.
/// </summary>
internal sealed class BodyApproval(SdkContext sdk, MethodPatterns approvalMethods, CancellationToken cancellation)
{
    private const int MostDepth = 2;

    private static readonly Regex Right = new(
        "(Scope|Role|Permission|Permit|Claim|Authori[sz]|Approv|Confirm|Consent|Entitle|Allowed|Policy)", RegexOptions.CultureInvariant);

    private static readonly Regex Demand = new(
        "^(Require|Ensure|Demand|Assert|Authori[sz]e|Check|Verify|Enforce|ThrowIf)", RegexOptions.CultureInvariant);

    private readonly EffectAnalysis _bodies = EffectAnalysis.For(sdk.Compilation);

    /// <summary>True when a question or check stands before one of the calls of the path, in the body that makes it.</summary>
    public bool Precedes(ImmutableArray<IOperation> path, IOperation toolBody)
    {
        foreach (var call in path)
        {
            var body = BodyAround(call, toolBody);
            foreach (var operation in BodyEffects.Run(body, sdk))
            {
                cancellation.ThrowIfCancellationRequested();
                if (operation.Syntax.SpanStart < call.Syntax.SpanStart && (Asks(operation, 0) || Checks(operation, call)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>True when the code asks a person or checks a right anywhere.</summary>
    public bool IsIn(IOperation body) =>
        BodyEffects.Run(body, sdk).Any(operation => Asks(operation, 0) || Checks(operation, null));

    /// <summary>A call that waits for a person's answer, itself or in the methods of the compilation it calls.</summary>
    private bool Asks(IOperation operation, int depth)
    {
        switch (operation)
        {
            case IInvocationOperation { TargetMethod: var method } call:
                return DeclaredGuards.IsApproval(method, approvalMethods)
                    || (sdk.RolesOf(method) & (Role.PersonInput | Role.ApprovalRequest)) != 0
                    || (depth < MostDepth
                        && _bodies.CalledBody(method, cancellation) is { } body
                        && !ReferenceEquals(body.Syntax, BodyAround(call, null).Syntax)
                        && BodyEffects.Run(body, sdk).Any(inner => Asks(inner, depth + 1)));
            case IPropertyReferenceOperation { Property: var property }:
                return (sdk.RolesOf(property) & Role.PersonInput) != 0;
            case IObjectCreationOperation { Type: INamedTypeSymbol type }:
                return (sdk.RolesOf(type) & Role.ApprovalRequest) != 0;
            default:
                return false;
        }
    }

    /// <summary>A right that decides what runs next, or a call that throws without it.</summary>
    private static bool Checks(IOperation operation, IOperation? call)
    {
        var (member, receiver) = operation switch
        {
            IInvocationOperation invocation => ((ISymbol)invocation.TargetMethod, invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value),
            IPropertyReferenceOperation property => (property.Property, property.Instance),
            _ => (null, null),
        };
        if (member is null || (!IsPlatformCheck(member) && (!Right.IsMatch(member.Name) || IsFromModel(receiver))))
        {
            return false;
        }

        return Decides(operation, call) || (member is IMethodSymbol && Demand.IsMatch(member.Name) && IsStatement(operation));
    }

    private static bool IsPlatformCheck(ISymbol member) =>
        (member.Name is "IsInRole" or "HasClaim" or "FindFirst" or "FindFirstValue" or "FindAll" or "Claims"
            && member.ContainingType.Name is "ClaimsPrincipal" or "IPrincipal" or "ClaimsIdentity" or "PrincipalExtensions")
        || (member.Name == "AuthorizeAsync" && member.ContainingType.Name is "IAuthorizationService" or "AuthorizationServiceExtensions");

    /// <summary>A value that came in as a parameter of the tool; services and principals are bound by the host, not by the model.</summary>
    private static bool IsFromModel(IOperation? receiver) => receiver?.Unwrap() switch
    {
        IParameterReferenceOperation { Parameter: var parameter } =>
            parameter.ContainingSymbol is IMethodSymbol { MethodKind: not MethodKind.Constructor }
            && parameter.Type.TypeKind != TypeKind.Interface
            && !parameter.Type.IsOrInherits("System.Security.Claims.ClaimsPrincipal"),
        IPropertyReferenceOperation { Instance: { } inner } => IsFromModel(inner),
        _ => false,
    };

    /// <summary>The value is a condition, is kept in a boolean, or is thrown on when it is missing.</summary>
    private static bool Decides(IOperation operation, IOperation? call)
    {
        for (var (child, parent) = (operation, operation.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            switch (parent)
            {
                case IConditionalOperation conditional when ReferenceEquals(conditional.Condition, child):
                    return call is null || !conditional.Condition.Syntax.Span.Contains(call.Syntax.Span) || call.Syntax.SpanStart > operation.Syntax.Span.End;
                case ISwitchOperation or ISwitchExpressionOperation or ICoalesceOperation { WhenNull: IThrowOperation or IConversionOperation { Operand: IThrowOperation } }:
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                    return declarator.Symbol.Type.SpecialType == SpecialType.System_Boolean || declarator.Symbol.Type.Name == "AuthorizationResult";
                case IExpressionStatementOperation or IBlockOperation or IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return false;
            }
        }

        return false;
    }

    private static bool IsStatement(IOperation operation)
    {
        var parent = operation.Parent;
        while (parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent is IExpressionStatementOperation;
    }

    /// <summary>The tool's body when the operation stands in it; else the method or local function around it.</summary>
    private static IOperation BodyAround(IOperation operation, IOperation? toolBody)
    {
        var body = operation;
        foreach (var ancestor in operation.Ancestors())
        {
            body = ancestor;
            if (ancestor is ILocalFunctionOperation || (toolBody is not null && ReferenceEquals(ancestor.Syntax, toolBody.Syntax)))
            {
                break;
            }
        }

        return body;
    }
}
