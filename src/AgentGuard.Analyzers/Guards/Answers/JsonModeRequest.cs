using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A place that asks a model for JSON and says nothing about its shape: JSON mode.</summary>
/// <param name="Spelled">The value that says so.</param>
/// <param name="Setting">The assignment of the value, when it is no format but a name of one.</param>
internal sealed record JsonModeRequest(IOperation Spelled, ISimpleAssignmentOperation? Setting)
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "json_object", "json", "application/json" };

    public static JsonModeRequest? From(IOperation operation, SdkContext sdk, CancellationToken cancellation)
    {
        var request = operation switch
        {
            IPropertyReferenceOperation { Property.IsStatic: true } format when IsValue(format) && sdk.Has(format.Property, Role.JsonModeFormat) => new(format, null),
            IInvocationOperation call => OfCall(call, sdk, cancellation),
            IObjectCreationOperation { Constructor: { } constructor } creation
                when constructor.DeclaringSyntaxReferences.IsEmpty && sdk.Has(constructor, Role.JsonSchemaFormat) => OfEmptySchema(creation, sdk),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment
                when sdk.Has(target.Property, Role.ResponseFormat) && IsName(assignment.Value, sdk, cancellation) => new(assignment.Value, assignment),
            _ => (JsonModeRequest?)null,
        };
        return request is null || request.IsAlternative(sdk) || request.SchemaStandsBeside(sdk) ? null : request;
    }

    /// <summary>True when the property that is set to the name would make a schema of a type.</summary>
    public bool TakesType(SdkContext sdk) =>
        Setting?.Target is IPropertyReferenceOperation target && sdk.Describe(target.Property).Entries.Any(entry => entry.MakesSchemaOfType);

    /// <summary>The member beside the one that is used that makes a format with a schema; the generic one first.</summary>
    public IMethodSymbol? SchemaMethod(SdkContext sdk) =>
        (Spelled switch
        {
            IPropertyReferenceOperation property => property.Property.ContainingType,
            IInvocationOperation call => call.TargetMethod.ContainingType,
            _ => null,
        })?.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method is { IsStatic: true, DeclaredAccessibility: Accessibility.Public } && sdk.Has(method, Role.JsonSchemaFormat))
            .OrderByDescending(method => method.TypeParameters.Length).FirstOrDefault();

    private static JsonModeRequest? OfCall(IInvocationOperation call, SdkContext sdk, CancellationToken cancellation)
    {
        if (!sdk.MayHaveRole(call.TargetMethod.Name, Role.JsonModeFormat | Role.ResponseFormat))
        {
            return null;
        }

        var symbol = sdk.Describe(call.TargetMethod);
        if (symbol.Has(Role.JsonModeFormat))
        {
            return IsValue(call) ? new(call, null) : null;
        }

        var named = call.Arguments.FirstOrDefault(argument =>
            argument.ArgumentKind != ArgumentKind.DefaultValue
            && argument.Parameter is { } parameter
            && (symbol.RolesOf(parameter.Name) & Role.ResponseFormat) != 0
            && IsName(argument.Value, sdk, cancellation));
        return named is null ? null : new(named.Value, null);
    }

    /// <summary>A format for a schema, made with none.</summary>
    private static JsonModeRequest? OfEmptySchema(IObjectCreationOperation creation, SdkContext sdk)
    {
        var symbol = sdk.Describe(creation.Constructor!);
        var schema = creation.Arguments.FirstOrDefault(argument =>
            argument.Parameter is { } parameter && (symbol.RolesOf(parameter.Name) & Role.JsonSchemaFormat) != 0);
        return schema?.Value.Unwrap() is { ConstantValue: { HasValue: true, Value: null } } ? new(creation, null) : null;
    }

    /// <summary>A name for JSON mode as the protocols spell it, alone or as <c>{ type = "json_object" }</c>.</summary>
    private static bool IsName(IOperation value, SdkContext sdk, CancellationToken cancellation) => value.Unwrap() switch
    {
        IAnonymousObjectCreationOperation { Initializers: { Length: 1 } only } when only[0] is ISimpleAssignmentOperation member => IsName(member.Value, sdk, cancellation),
        var plain => LocalValue.Constant(plain, sdk.Compilation, cancellation) is { HasValue: true, Value: string name } && Names.Contains(name),
    };

    /// <summary>False where the format is only compared with another, or named.</summary>
    private static bool IsValue(IOperation format)
    {
        var parent = format.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
        {
            parent = parent.Parent;
        }

        return parent switch
        {
            IBinaryOperation or INameOfOperation or IIsPatternOperation or IMemberReferenceOperation or IExpressionStatementOperation => false,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Equals" or "ReferenceEquals" } } => false,
            IInvocationOperation call => !ReferenceEquals(call.Instance, format),
            _ => true,
        };
    }

    /// <summary>True when something else chooses between this and other formats: a translation, or a fallback for models without schemas.</summary>
    private bool IsAlternative(SdkContext sdk)
    {
        var inner = Spelled;
        foreach (var ancestor in Spelled.Ancestors())
        {
            if (ancestor is ISwitchExpressionArmOperation or ISwitchCaseOperation && IsAnswerOf(ancestor))
            {
                return true;
            }

            IEnumerable<IOperation?> others = ancestor switch
            {
                IReturnOperation when inner.Unwrap() == Spelled => [Spelled.Root()],
                ISwitchOperation choice => choice.Cases.Where(section => section != inner),
                ISwitchExpressionOperation choice => choice.Arms.Where(arm => arm != inner),
                IConditionalOperation branch when branch.WhenTrue == inner => [branch.WhenFalse],
                IConditionalOperation branch when branch.WhenFalse == inner => [branch.WhenTrue],
                ICoalesceOperation coalesce when coalesce.WhenNull == inner => [coalesce.Value],
                _ => [],
            };
            if (others.Any(other => other is not null && MentionsFormat(other, sdk)))
            {
                return true;
            }

            inner = ancestor;
        }

        return false;
    }

    /// <summary>True when all that a case or arm does is to yield the format.</summary>
    private bool IsAnswerOf(IOperation choice) => choice switch
    {
        ISwitchExpressionArmOperation arm => arm.Value.Unwrap() == Spelled,
        ISwitchCaseOperation section => section.Body.Any(statement => statement is IReturnOperation { ReturnedValue: { } value } && value.Unwrap() == Spelled),
        _ => false,
    };

    private bool MentionsFormat(IOperation branch, SdkContext sdk) => branch.DescendantsAndSelf().Any(part => part != Spelled && part switch
    {
        IInvocationOperation call => sdk.Has(call.TargetMethod, Role.JsonSchemaFormat),
        IPropertyReferenceOperation { Property.IsStatic: false } property => sdk.Has(property.Property, Role.ResponseFormat | Role.JsonSchemaFormat),
        IObjectCreationOperation { Constructor: { } constructor } => sdk.Has(constructor, Role.JsonSchemaFormat),
        _ => false,
    });

    /// <summary>True when the same options get their schema in another property, as some SDKs want it.</summary>
    private bool SchemaStandsBeside(SdkContext sdk) => Setting is not null && ClientSettings.Uses(Role.JsonSchemaFormat, Setting, sdk);
}
