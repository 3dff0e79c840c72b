using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether anybody looks why the model stopped. One per compilation: it remembers which types do.</summary>
internal sealed class FinishCheck
{
    private static readonly ConditionalWeakTable<Compilation, FinishCheck> Known = new();

    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _readers = new(SymbolEqualityComparer.Default);
    private readonly Lazy<bool> _isReadByMiddleware;
    private readonly SdkContext _sdk;

    private FinishCheck(SdkContext sdk)
    {
        _sdk = sdk;
        _isReadByMiddleware = new Lazy<bool>(() => MiddlewareTypes().Any(Reads));
    }

    public static FinishCheck Of(SdkContext sdk) => Known.GetValue(sdk.Compilation, _ => new FinishCheck(sdk));

    /// <summary>The member of an answer that says why the model stopped; null when the type has none.</summary>
    public static IPropertySymbol? MemberOf(ITypeSymbol? type, SdkContext sdk)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is IPropertySymbol property && sdk.Has(property, Role.FinishReason))
                {
                    return property;
                }
            }
        }

        return null;
    }

    /// <summary>The member through which the answer of a call, behind tasks, wrappers and streams, says why the model stopped.</summary>
    public static IPropertySymbol? MemberOfAnswer(IInvocationOperation call, SdkContext sdk)
    {
        var type = call.TargetMethod.ReturnType;
        for (var depth = 0; depth < 4; depth++)
        {
            if (MemberOf(type, sdk) is { } member)
            {
                return member;
            }

            if ((type as INamedTypeSymbol)?.TypeArguments is not { Length: 1 } arguments)
            {
                return MemberBeside(type, sdk);
            }

            type = arguments[0];
        }

        return null;
    }

    /// <summary>The member where another type has it: the last piece of a stream, or one of several candidates in the answer.</summary>
    private static IPropertySymbol? MemberBeside(ITypeSymbol answer, SdkContext sdk) =>
        sdk.Sdks.SelectMany(known => known.Members()
            .Where(entry => entry.Kind == SdkMemberKind.Property && (entry.Roles & Role.FinishReason) != 0)
            .SelectMany(entry => sdk.TypesNamed(entry.Type, known).SelectMany(type => type.GetMembers(entry.Name)).OfType<IPropertySymbol>()))
            .FirstOrDefault(member => Derives(member.ContainingType, answer)
                || answer.GetMembers().OfType<IPropertySymbol>().Any(part =>
                    part.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } parts } && SymbolEqualityComparer.Default.Equals(parts[0], member.ContainingType)));

    private static bool Derives(INamedTypeSymbol type, ITypeSymbol ancestor)
    {
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, ancestor))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// True when the code around one of the places reads a finish reason: the same type, a type of the compilation that is called there, or
    /// middleware, which sees every answer.
    /// </summary>
    public bool IsNear(params IOperation[] places) => places.Any(place => Types(place).Any(Reads)) || _isReadByMiddleware.Value;

    private static IEnumerable<INamedTypeSymbol> Types(IOperation place)
    {
        if (place.SemanticModel?.GetEnclosingSymbol(place.Syntax.SpanStart)?.ContainingType is { } own)
        {
            yield return own.OriginalDefinition;
        }

        foreach (var operation in place.Root().Descendants())
        {
            if (operation is IInvocationOperation { TargetMethod: { DeclaringSyntaxReferences.IsEmpty: false, ContainingType: { } called } })
            {
                yield return called.OriginalDefinition;
            }
        }
    }

    /// <summary>The classes of the compilation that derive from middleware of an SDK; found by name first.</summary>
    private IEnumerable<INamedTypeSymbol> MiddlewareTypes()
    {
        var names = NamesInCode.Of(_sdk, member => member.Kind == SdkMemberKind.Type && (member.Roles & Role.Middleware) != 0);
        foreach (var tree in _sdk.Compilation.SyntaxTrees)
        {
            foreach (var type in tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>())
            {
                if (type.BaseList?.Types.Any(known => names.Contains(known.Type.GetLastToken().ValueText)) == true
                    && _sdk.Compilation.GetSemanticModel(tree).GetDeclaredSymbol(type) is INamedTypeSymbol symbol
                    && (_sdk.RolesOf(symbol) & Role.Middleware) != 0)
                {
                    yield return symbol;
                }
            }
        }
    }

    private bool Reads(INamedTypeSymbol type) => _readers.GetOrAdd(type, found => found.DeclaringSyntaxReferences.Any(part => Reads(part.GetSyntax())));

    private bool Reads(SyntaxNode type)
    {
        SemanticModel? model = null;
        return type.DescendantNodes().OfType<IdentifierNameSyntax>().Any(name =>
            name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax or NameColonSyntax or BaseExpressionColonSyntax
            && _sdk.MayHaveRole(name.Identifier.ValueText, Role.FinishReason)
            && !IsWritten(name)
            && (model ??= _sdk.Compilation.GetSemanticModel(type.SyntaxTree)).GetSymbolInfo(name).Symbol is { } symbol
            && _sdk.Has(symbol, Role.FinishReason));
    }

    private static bool IsWritten(IdentifierNameSyntax name) =>
        name.Parent is AssignmentExpressionSyntax { Left: var left } && left == name
        || (name.Parent is MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var target } } access && target == access);
}
