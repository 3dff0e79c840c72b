using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>The type that an answer is asked to have, where the code says it: by a typed call or in a response format.</summary>
/// <param name="Type">The type.</param>
/// <param name="Location">Where it is written.</param>
/// <param name="AskedBy">The method or setting that asks.</param>
/// <param name="IsCall">True for a typed call, which reads the answer, too.</param>
/// <param name="HasSerializer">True when serializer options go with it, which may say more about the type than its attributes.</param>
internal sealed record ResultType(ITypeSymbol Type, Location Location, ISymbol AskedBy, bool IsCall, bool HasSerializer)
{
    public static ResultType? From(IOperation operation, SdkContext sdk)
    {
        switch (operation)
        {
            case IInvocationOperation call when sdk.Has(call.TargetMethod, Role.TypedChatCall | Role.JsonSchemaFormat):
                var isCall = sdk.Describe(call.TargetMethod).Has(Role.TypedChatCall);
                return call.TargetMethod.TypeArguments is { Length: 1 } types ? new(types[0], LocationOf(call), call.TargetMethod, isCall, PassesSerializer(call))
                    : TypeGiven(call) is { } given ? new(given.TypeOperand, given.Syntax.GetLocation(), call.TargetMethod, isCall, PassesSerializer(call))
                    : null;
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target, Value: var value }
                when value.Unwrap() is ITypeOfOperation named
                    && sdk.Has(target.Property, Role.ResponseFormat)
                    && sdk.Describe(target.Property).Entries.Any(entry => entry.MakesSchemaOfType):
                return new(named.TypeOperand, named.Syntax.GetLocation(), target.Property, IsCall: false, HasSerializer: false);
            default:
                return null;
        }
    }

    private static ITypeOfOperation? TypeGiven(IInvocationOperation call) =>
        call.Arguments.Select(argument => argument.Value.Unwrap()).OfType<ITypeOfOperation>().FirstOrDefault();

    private static bool PassesSerializer(IInvocationOperation call) => call.Arguments.Any(argument =>
        argument is { ArgumentKind: not ArgumentKind.DefaultValue, Parameter.Type.Name: "JsonSerializerOptions" or "JsonSerializerContext" or "AIJsonSchemaCreateOptions" });

    /// <summary>The type argument, or the method's name where the type is inferred.</summary>
    private static Location LocationOf(IInvocationOperation call)
    {
        var name = (call.Syntax as InvocationExpressionSyntax)?.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        return name is GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments } ? arguments[0].GetLocation() : call.NameLocation();
    }
}
