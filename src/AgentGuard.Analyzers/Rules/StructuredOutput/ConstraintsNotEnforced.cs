using AgentGuard.Analyzers.Guards;
using AgentGuard.Analyzers.Options;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Rules.StructuredOutput;

/// <summary>A typed answer whose type says what its values may be, used by code that holds nobody to it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ConstraintsNotEnforced() : CallRule(Rule, Role.TypedChatCall)
{
    public const string Id = "AG2008";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        Id,
        Category.StructuredOutput,
        Level.Warning,
        title: "Hold the answer to the constraints on its type",
        message: "'{0}' tells the model about [{1}] on '{2}' and checks nothing, so the program goes on with any value the model writes; {3}");

    private protected override void Analyze(SdkCall call, CallContext context)
    {
        if (StructuredReader.Is(call.Symbol)
            || call.Method.TypeArguments.FirstOrDefault() is not { } type
            || Constraints.Of(type, context.Sdk, context.Cancellation) is not { } constraints
            || ReadsThroughContract(call, context.Sdk)
            || EvaluationCode.Includes(context.ContainingSymbol.ContainingType, context.Sdk)
            || ConstraintGuard.UncheckedMember(call.Operation, constraints, context.Sdk, context.Get(AgentOptions.ValidationMethods), context.Cancellation) is not { } member)
        {
            return;
        }

        var properties = StructuredReader.PropertiesFor(call.Receiver, context.Sdk);
        context.Report(
            call.NameLocation,
            properties,
            call.DisplayName,
            WrittenAttribute.Of(constraints.On(member)!),
            member.ContainingType.Name + "." + member.Name,
            Remedy(type.Name, !properties.IsEmpty, context.Sdk));
    }

    private static string Remedy(string type, bool takesReader, SdkContext sdk) =>
        takesReader ? $"read the answer with '{StructuredReader.Known.Member.Name}' and a [StructuredOutput] type, or validate it"
        : StructuredReader.IsReferenced(sdk) ? $"read the text with '{type}.Read' of a [StructuredOutput] type, or validate the answer"
        : $"validate the answer, or read it as a [StructuredOutput] type of the package {StructuredReader.Known.Sdk.Package}";

    /// <summary>True when serializer options are given that may read the type through its generated contract.</summary>
    private static bool ReadsThroughContract(SdkCall call, SdkContext sdk) =>
        call.Method.TypeArguments[0] is INamedTypeSymbol type
        && HasContract(type, sdk)
        && call.Arguments.Any(argument => argument.ArgumentKind != ArgumentKind.DefaultValue
            && argument.Value.ConstantValue is not { HasValue: true, Value: null }
            && argument.Parameter?.Type.Name == "JsonSerializerOptions");

    private static bool HasContract(INamedTypeSymbol type, SdkContext sdk) =>
        (sdk.RolesOf(type) & Role.Validation) != 0
        || type.GetAttributes().Any(attribute => attribute.AttributeClass is { } kind && (sdk.RolesOf(kind) & Role.Validation) != 0);
}
