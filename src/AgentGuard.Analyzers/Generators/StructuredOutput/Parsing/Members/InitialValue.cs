using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>What a member is when JSON does not say.</summary>
/// <param name="IsMissing">There is no such value: JSON has to say.</param>
/// <param name="Code">As an expression that compiles anywhere; null when only the type itself can make it.</param>
/// <param name="Json">As JSON, for the description; null where it says nothing.</param>
internal readonly record struct InitialValue(bool IsMissing, string? Code, string? Json)
{
    private static readonly InitialValue Missing = new(true, null, null);
    private static readonly InitialValue OwnValue = new(false, null, null);
    private static readonly InitialValue Default = new(false, "default", null);

    public static InitialValue Of(JsonMember member, ValueSpec value, ValueSite site)
    {
        if (member.Parameter is { } parameter)
        {
            if (ParameterDefault.Of(member) is { } marked)
            {
                return OfConstant(marked.Constant, member.Type, value);
            }

            return parameter.HasExplicitDefaultValue ? OfConstant(parameter.ExplicitDefaultValue, member.Type, value) : Missing;
        }

        if (Initializer(member.Symbol, site.Context) is { } initializer)
        {
            return Of(initializer, member, value, site.Context);
        }

        if (!value.IsNullable)
        {
            return Missing;
        }

        return member.IsInitOnly || IsPlain(member.Symbol) ? Default : OwnValue;
    }

    private static InitialValue Of(ExpressionSyntax initializer, JsonMember member, ValueSpec value, ParseContext context)
    {
        if (initializer is InitializerExpressionSyntax { Expressions.Count: 0 } or CollectionExpressionSyntax { Elements.Count: 0 })
        {
            return InitialExpression.Empty(value) is { } empty ? new InitialValue(false, empty, null) : OwnValue;
        }

        if (context.ModelOf(initializer)?.GetOperation(initializer, context.Cancellation)?.Unwrap() is not { } operation)
        {
            return OwnValue;
        }

        if (operation is IDefaultValueOperation or ILiteralOperation { ConstantValue: { HasValue: true, Value: null } })
        {
            // "= null!" and "= default!" are written to calm the compiler: the member has no value of its own.
            return value is { IsValueType: false, IsNullable: false } ? Missing : Default;
        }

        if (operation.ConstantValue is { HasValue: true, Value: { } constant })
        {
            return OfConstant(constant, member.Type, value);
        }

        return InitialExpression.Of(operation, value, context) is { } code ? new InitialValue(false, code, null) : OwnValue;
    }

    private static InitialValue OfConstant(object? constant, ITypeSymbol type, ValueSpec value)
    {
        if (constant is null)
        {
            return Default;
        }

        var core = type.WithoutNullable();
        return ConstantText.ToCode(constant, core) is { } code
            ? new InitialValue(false, code, ConstantText.ToJson(constant, core, value))
            : OwnValue;
    }

    private static ExpressionSyntax? Initializer(ISymbol symbol, ParseContext context)
    {
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            var syntax = reference.GetSyntax(context.Cancellation);
            if (context.Compilation.ContainsSyntaxTree(syntax.SyntaxTree))
            {
                return syntax switch
                {
                    PropertyDeclarationSyntax { Initializer.Value: { } value } => WithoutMark(value),
                    VariableDeclaratorSyntax { Initializer.Value: { } value } => WithoutMark(value),
                    _ => null,
                };
            }
        }

        return null;
    }

    /// <summary>The compiler has no operation for <c>null!</c>, only for what stands before the mark.</summary>
    private static ExpressionSyntax WithoutMark(ExpressionSyntax expression) => expression switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } marked => WithoutMark(marked.Operand),
        ParenthesizedExpressionSyntax parenthesized => WithoutMark(parenthesized.Expression),
        _ => expression,
    };

    /// <summary>A field, or a property without code: without an initializer its initial value is the type's default.</summary>
    private static bool IsPlain(ISymbol symbol) => symbol is IFieldSymbol || (symbol is IPropertySymbol property && UserCode.IsAuto(property));
}
