using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A check of a server's certificate that every certificate passes.</summary>
internal static class AnyCertificate
{
    /// <summary>True when the property decides about certificates, and what it is set to always says yes.</summary>
    public static bool IsAccepted(ISimpleAssignmentOperation setting, GuardContext context) =>
        setting.Target is IMemberReferenceOperation { Member: var member }
        && context.Sdk.Has(member, Wiring.CertificateCheck)
        && AcceptsAll(LocalValue.Origin(setting.Value, context.Compilation, context.Cancellation), context);

    private static bool AcceptsAll(IOperation check, GuardContext context) => check switch
    {
        IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda } => SaysYes(lambda.Body),
        IDelegateCreationOperation { Target: IMethodReferenceOperation reference } =>
            MethodBodies.Of(reference.Method, context.Compilation, context.Cancellation).ToList() is { Count: > 0 } bodies && bodies.TrueForAll(SaysYes),
        IMemberReferenceOperation { Member: var member } => context.Sdk.Has(member, Wiring.AnyCertificate),
        _ => false,
    };

    private static bool SaysYes(IOperation body)
    {
        var answers = body.Descendants().OfType<IReturnOperation>().Where(answer => answer.ReturnedValue is not null).ToList();
        return answers.Count > 0 && answers.TrueForAll(answer => answer.ReturnedValue!.ConstantValue is { HasValue: true, Value: true });
    }
}
