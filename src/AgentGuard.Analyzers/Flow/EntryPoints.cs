using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Flow.Catalogs;
using AgentGuard.Analyzers.Flow.Tools;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>Methods that a model or a caller of the service calls, and which of their parameters they fill in.</summary>
internal sealed class EntryPoints
{
    private static readonly ConditionalWeakTable<Compilation, EntryPoints> Known = new();

    private readonly SdkContext _sdk;
    private readonly ToolFunctions _tools;
    private readonly Lazy<ILookup<string, (InvocationExpressionSyntax Call, ExpressionSyntax Argument)>> _handedOver;
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _mapped = new(SymbolEqualityComparer.Default);

    private EntryPoints(Compilation compilation)
    {
        _sdk = SdkContext.For(compilation);
        _tools = ToolFunctions.For(compilation);
        _handedOver = new(() => FindHandedOver().ToLookup(pair => pair.Argument.LastName() ?? "", StringComparer.Ordinal));
    }

    public static EntryPoints For(Compilation compilation) => Known.GetValue(compilation, static c => new EntryPoints(c));

    /// <summary>True for a method that a model or a caller of the service calls.</summary>
    public bool Include(IMethodSymbol method) => Of(method) != TaintLabel.None;

    /// <summary>Who fills in the parameters of a method; nobody for most.</summary>
    public TaintLabel Of(IMethodSymbol method)
    {
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ExplicitInterfaceImplementation))
        {
            return TaintLabel.None;
        }

        if (method.ToolAttribute(_sdk) is not null || method.PartialDefinitionPart?.ToolAttribute(_sdk) is not null || _tools.Of(method).Any())
        {
            return TaintLabel.ToolParameter;
        }

        return IsAction(method) || IsMapped(method.OriginalDefinition) ? TaintLabel.Request : TaintLabel.None;
    }

    /// <summary>Who fills in the parameters of a function that a call is given.</summary>
    public TaintLabel OfCall(IMethodSymbol called) =>
        _sdk.Has(called, Role.ToolDefinition) ? TaintLabel.ToolParameter
        : IsEndpointMap(called) ? TaintLabel.Request
        : TaintLabel.None;

    /// <summary>The source that a parameter of an entry point is; null when the runtime fills it in, or when its type can carry no text.</summary>
    public static TaintSource? SourceOf(IParameterSymbol parameter, TaintLabel label) =>
        label != TaintLabel.None
        && parameter.RefKind == RefKind.None
        && !ModelParameters.IsOfHost(parameter)
        && CarriesText(parameter.Type, 0)
            ? new TaintSource(label, parameter, parameter.Name)
            : null;

    /// <summary>True when a value of the type may hold text of others; services and numbers do not.</summary>
    public static bool CarriesText(ITypeSymbol type, int depth)
    {
        switch (type)
        {
            case { SpecialType: SpecialType.System_String or SpecialType.System_Object } or IDynamicTypeSymbol:
                return true;
            case IArrayTypeSymbol array:
                return CarriesText(array.ElementType, depth + 1);
            case INamedTypeSymbol { TypeArguments.Length: > 0 } generic when depth < 3 && generic.IsOfPlatform():
                return generic.TypeKind != TypeKind.Delegate && generic.TypeArguments.Any(argument => CarriesText(argument, depth + 1));
            case INamedTypeSymbol { Name: "JsonElement" or "JsonNode" or "JsonObject" or "JsonArray" or "JsonDocument" or "Uri" or "BinaryData" or "AIFunctionArguments" or "KernelArguments"
                or "ChatMessage" or "ChatMessageContent" or "ChatHistory" or "ChatRole" or "AuthorRole" or "IFormCollection" or "StringValues" }:
                return true;
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } own when depth < 3 && !own.DeclaringSyntaxReferences.IsEmpty:
                return own.GetMembers().OfType<IPropertySymbol>().Any(property => property is { IsStatic: false, SetMethod: not null, DeclaredAccessibility: Accessibility.Public }
                    && CarriesText(property.Type, depth + 1));
            default:
                return false;
        }
    }

    private static bool IsAction(IMethodSymbol method) =>
        method is { DeclaredAccessibility: Accessibility.Public, IsStatic: false, MethodKind: MethodKind.Ordinary, ContainingType: { } type }
        && type.BaseType?.SpecialType != SpecialType.System_Object
        && (type.IsOrInherits("Microsoft.AspNetCore.Mvc.ControllerBase") || type.IsOrInherits("Microsoft.AspNetCore.SignalR.Hub"))
        && !method.HasAttribute("Microsoft.AspNetCore.Mvc.NonActionAttribute")
        && !method.IsOverride;

    private static bool IsEndpointMap(IMethodSymbol method) =>
        method.Name.StartsWith("Map", StringComparison.Ordinal)
        && (method.ReducedFrom ?? method).ContainingType.Is("Microsoft.AspNetCore.Builder.EndpointRouteBuilderExtensions");

    /// <summary>What is given by name to calls that may map an endpoint, by the words alone: to ask what they mean is dear.</summary>
    private IEnumerable<(InvocationExpressionSyntax Call, ExpressionSyntax Argument)> FindHandedOver() =>
        from tree in _sdk.Compilation.SyntaxTrees
        from call in FileNames.Of(tree).Calls(static name => name.StartsWith("Map", StringComparison.Ordinal))
        from argument in call.ArgumentList.Arguments
        where argument.Expression is SimpleNameSyntax or MemberAccessExpressionSyntax
        select (call, argument.Expression);

    private bool IsMapped(IMethodSymbol method) => _handedOver.Value.Contains(method.Name) && _mapped.GetOrAdd(method, FindMap);

    private bool FindMap(IMethodSymbol method)
    {
        foreach (var (call, argument) in _handedOver.Value[method.Name])
        {
            var model = _sdk.Compilation.GetSemanticModel(call.SyntaxTree);
            var target = model.GetSymbolInfo(argument);
            if ((target.Symbol ?? target.CandidateSymbols.FirstOrDefault()) is IMethodSymbol handed
                && SymbolEqualityComparer.Default.Equals(handed.OriginalDefinition, method)
                && model.GetSymbolInfo(call).Symbol is IMethodSymbol called
                && IsEndpointMap(called))
            {
                return true;
            }
        }

        return false;
    }
}
