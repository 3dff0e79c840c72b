namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>A property, field or tuple element that is in JSON.</summary>
/// <param name="Symbol">The property or field.</param>
/// <param name="Type">Its type.</param>
/// <param name="Parameter">The constructor parameter it is given to; null when it is set otherwise.</param>
/// <param name="Attributes">Those of the member and of its parameter.</param>
internal sealed record JsonMember(ISymbol Symbol, ITypeSymbol Type, IParameterSymbol? Parameter, ImmutableArray<AttributeData> Attributes)
{
    /// <summary>The setter, also one that an override inherits; null without one.</summary>
    public IMethodSymbol? Setter => Symbol is IPropertySymbol property ? SetterOf(property) : null;

    public bool IsField => Symbol is IFieldSymbol;

    public bool IsInitOnly => Setter is { IsInitOnly: true };

    public bool HasRequiredModifier => Symbol is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    public static IMethodSymbol? SetterOf(IPropertySymbol property)
    {
        for (var current = property; current is not null; current = current.OverriddenProperty)
        {
            if (current.SetMethod is { } setter)
            {
                return setter;
            }
        }

        return null;
    }
}
