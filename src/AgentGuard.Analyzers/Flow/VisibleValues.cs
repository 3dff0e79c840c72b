using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// The locals, parameters, fields and properties that an unqualified name can mean at a place. <c>SemanticModel.LookupSymbols</c> says the
/// same and all types of all imported namespaces with it, which costs milliseconds per call.
/// </summary>
internal static class VisibleValues
{
    /// <summary>The values, nearest first; of several with one name only the nearest.</summary>
    public static IEnumerable<ISymbol> At(IOperation operation)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return All(operation).Where(symbol => seen.Add(symbol.Name));
    }

    /// <summary>The nearest logger; null when none is at hand.</summary>
    public static ISymbol? Logger(IOperation operation) =>
        At(operation).FirstOrDefault(symbol => TypeOf(symbol) is { Name: "ILogger", ContainingNamespace.Name: "Logging" });

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static IEnumerable<ISymbol> All(IOperation operation)
    {
        if (operation.SemanticModel?.GetEnclosingSymbol(operation.Syntax.SpanStart) is not { } enclosing)
        {
            yield break;
        }

        foreach (var symbol in operation.Ancestors().SelectMany(Declared))
        {
            yield return symbol;
        }

        var isStatic = false;
        for (var member = enclosing; member is not (null or INamedTypeSymbol or INamespaceSymbol); member = member.ContainingSymbol)
        {
            isStatic |= member.IsStatic;
            if (member is IMethodSymbol { MethodKind: not (MethodKind.AnonymousFunction or MethodKind.LocalFunction) } method)
            {
                foreach (var parameter in method.Parameters)
                {
                    yield return parameter;
                }
            }
        }

        foreach (var symbol in MembersAround(enclosing, isStatic))
        {
            yield return symbol;
        }
    }

    /// <summary>What one operation around the place declares for everything in it.</summary>
    private static IEnumerable<ISymbol> Declared(IOperation scope) => scope switch
    {
        IBlockOperation block => block.Locals,
        IForLoopOperation loop => loop.Locals.Concat(loop.ConditionLocals),
        ILoopOperation loop => loop.Locals,
        IUsingOperation use => use.Locals,
        ICatchClauseOperation clause => clause.Locals,
        ISwitchOperation choice => choice.Locals,
        ISwitchCaseOperation section => section.Locals,
        ISwitchExpressionArmOperation arm => arm.Locals,
        ISymbolInitializerOperation initializer => initializer.Locals,
        IConstructorBodyOperation body => body.Locals,
        IAnonymousFunctionOperation lambda => lambda.Symbol.Parameters,
        ILocalFunctionOperation local => local.Symbol.Parameters,
        _ => [],
    };

    /// <summary>Members of the types around the place that can be used there: of outer types, and in static code, only static ones.</summary>
    private static IEnumerable<ISymbol> MembersAround(ISymbol enclosing, bool isStatic)
    {
        var own = enclosing.ContainingType;
        foreach (var parameter in isStatic || own is null ? [] : PrimaryParameters(own))
        {
            yield return parameter;
        }

        for (var outer = own; outer is not null; outer = outer.ContainingType)
        {
            for (var type = outer; type is not null; type = type.BaseType)
            {
                foreach (var member in type.GetMembers())
                {
                    if (member is IFieldSymbol or IPropertySymbol
                        && (member.IsStatic || (!isStatic && ReferenceEquals(outer, own)))
                        && IsAccessible(member, type, own!))
                    {
                        yield return member;
                    }
                }
            }
        }
    }

    /// <summary>The parameters of a class declaration; those of a record are properties, too.</summary>
    private static IEnumerable<IParameterSymbol> PrimaryParameters(INamedTypeSymbol type) => type.IsRecord
        ? []
        : type.InstanceConstructors
            .Where(constructor => constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax))
            .SelectMany(constructor => constructor.Parameters);

    private static bool IsAccessible(ISymbol member, INamedTypeSymbol declaring, INamedTypeSymbol within) => member.DeclaredAccessibility switch
    {
        Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal => true,
        Accessibility.Private => Contains(declaring, within),
        _ => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, within.ContainingAssembly),
    };

    private static bool Contains(INamedTypeSymbol outer, INamedTypeSymbol inner)
    {
        for (var type = inner; type is not null; type = type.ContainingType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, outer.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}
