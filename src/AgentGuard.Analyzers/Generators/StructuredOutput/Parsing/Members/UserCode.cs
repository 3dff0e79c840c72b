using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>Whether making an instance runs code that somebody wrote, and that may therefore throw.</summary>
internal static class UserCode
{
    public static bool RunsIn(INamedTypeSymbol type, IMethodSymbol constructor, IReadOnlyList<JsonMember> members, ParseContext context) =>
        ConstructorHasBody(constructor, context)
        || members.Any(member => member.Symbol is IPropertySymbol property && member.Parameter is null && !IsAuto(property))
        || Levels(type).Any(level => HasCodeOfItsOwn(level, context))
        || Levels(type).Skip(1).Any(level => level.InstanceConstructors.Any(inherited => ConstructorHasBody(inherited, context)));

    /// <summary>A property the compiler writes: its accessors have no body.</summary>
    public static bool IsAuto(IPropertySymbol property)
    {
        if (property.DeclaringSyntaxReferences.IsEmpty)
        {
            return property.GetMethod?.GetAttributes().Has("System.Runtime.CompilerServices.CompilerGeneratedAttribute") == true;
        }

        return property.DeclaringSyntaxReferences[0].GetSyntax() switch
        {
            PropertyDeclarationSyntax { AccessorList: { } accessors } => accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }),
            ParameterSyntax => true,
            _ => false,
        };
    }

    private static bool ConstructorHasBody(IMethodSymbol constructor, ParseContext context)
    {
        if (constructor.DeclaringSyntaxReferences.IsEmpty)
        {
            // The compiler's own constructor is empty; one from a package is not known.
            return !constructor.IsImplicitlyDeclared && !context.IsInCompilation(constructor.ContainingType);
        }

        return constructor.DeclaringSyntaxReferences[0].GetSyntax(context.Cancellation) is ConstructorDeclarationSyntax;
    }

    /// <summary>Initial values that are calculated, arguments for the base class, and constructors of base classes.</summary>
    private static bool HasCodeOfItsOwn(INamedTypeSymbol type, ParseContext context)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(context.Cancellation) is not TypeDeclarationSyntax declaration)
            {
                continue;
            }

            if (declaration.BaseList?.Types.Any(HasCalculatedArgument) == true || declaration.Members.Any(HasCalculatedValue))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasCalculatedArgument(BaseTypeSyntax type) =>
        type is PrimaryConstructorBaseTypeSyntax primary && primary.ArgumentList.Arguments.Any(argument => IsCalculated(argument.Expression));

    private static bool HasCalculatedValue(MemberDeclarationSyntax member) => member switch
    {
        PropertyDeclarationSyntax { Initializer.Value: { } value } => IsCalculated(value),
        FieldDeclarationSyntax field when !field.Modifiers.Any(modifier => modifier.ValueText is "static" or "const") =>
            field.Declaration.Variables.Any(variable => variable.Initializer is { } initializer && IsCalculated(initializer.Value)),
        _ => false,
    };

    /// <summary>Calls, element accesses, conversions: whatever may run somebody's code. Names, literals and empty creations do not.</summary>
    private static bool IsCalculated(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().Any(node =>
        node is InvocationExpressionSyntax or ElementAccessExpressionSyntax or CastExpressionSyntax or ThrowExpressionSyntax or BinaryExpressionSyntax
            or ObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 } or ImplicitObjectCreationExpressionSyntax { ArgumentList.Arguments.Count: > 0 });

    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            yield return current;
        }
    }
}
