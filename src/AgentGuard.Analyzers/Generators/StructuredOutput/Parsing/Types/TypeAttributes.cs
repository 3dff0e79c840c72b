using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>What is written on a type and has no effect on reading.</summary>
internal static class TypeAttributes
{
    public static void Check(INamedTypeSymbol type, ValueSite site)
    {
        var context = site.Context;
        var location = context.LocationOf(type, site.Location);
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is not { } attributeClass)
            {
                continue;
            }

            if (attributeClass.Is(AttributeExtensions.Json + "JsonNumberHandlingAttribute") && attribute.Argument(0) is not 0)
            {
                context.Report(ProblemKind.NumberHandling, context.LocationOf(attribute, location), type.ToText());
            }
            else if (AnnotationReader.IsValidation(attributeClass))
            {
                context.Report(ProblemKind.NotEnforced, context.LocationOf(attribute, location), type.ToText(), attribute.ToText(), type.ToText());
            }
        }

        if (type.AllInterfaces.Any(contract => contract.Is(AttributeExtensions.Annotations + "IValidatableObject")))
        {
            context.Report(ProblemKind.ValidatableObject, location, type.ToText());
        }
    }
}
