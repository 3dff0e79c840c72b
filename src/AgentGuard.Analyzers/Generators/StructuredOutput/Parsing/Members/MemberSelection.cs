using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>Which members are read, and how each gets into the instance.</summary>
internal sealed class MemberSelection(INamedTypeSymbol type, IMethodSymbol constructor, ValueSite site)
{
    private const string Ignore = AttributeExtensions.Json + "JsonIgnoreAttribute";
    private const string Include = AttributeExtensions.Json + "JsonIncludeAttribute";
    private const string Required = AttributeExtensions.Json + "JsonRequiredAttribute";

    private readonly ParseContext _context = site.Context;
    private readonly bool _setsRequired = constructor.GetAttributes().Has("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute");

    public IReadOnlyList<JsonMember> Select()
    {
        var bound = new HashSet<IParameterSymbol>(SymbolEqualityComparer.Default);
        var members = new List<JsonMember>();
        foreach (var symbol in MemberFinder.Find(type))
        {
            _context.Cancellation.ThrowIfCancellationRequested();
            var parameter = ParameterFor(symbol);
            var attributes = parameter is null ? symbol.GetAttributes() : symbol.GetAttributes().AddRange(parameter.GetAttributes());
            var member = new JsonMember(symbol, TypeOf(symbol), parameter, attributes);
            if (IsTaken(member))
            {
                members.Add(member);
                CheckUse(member);
                if (parameter is not null)
                {
                    bound.Add(parameter);
                }
            }
            else if (member.HasRequiredModifier && !_setsRequired)
            {
                Report(ProblemKind.RequiredNotRead, member);
            }
        }

        CheckParameters(bound);
        return members;
    }

    private bool IsTaken(JsonMember member)
    {
        if (member.Attributes.Find(Ignore) is { } ignore && Condition(ignore) is 1 or 5)
        {
            if (member.Attributes.Has(Required))
            {
                Report(ProblemKind.RequiredIgnored, member);
            }

            return false;
        }

        if (member.Attributes.Has(AttributeExtensions.Json + "JsonExtensionDataAttribute"))
        {
            Report(ProblemKind.ExtensionData, member);
            return false;
        }

        return IsReadable(member) && IsWritable(member);
    }

    private void CheckUse(JsonMember member)
    {
        if (ObsoleteMembers.IsError(member.Symbol))
        {
            Report(ProblemKind.ObsoleteMember, member);
        }

        if (member.Parameter is { } parameter && !Fits(member.Type, parameter.Type))
        {
            Report(ProblemKind.ParameterType, member, member.Type.ToText(), parameter.Type.ToText());
        }
    }

    private bool Fits(ITypeSymbol member, ITypeSymbol parameter) =>
        SymbolEqualityComparer.Default.Equals(member, parameter)
        || (member.IsReferenceType && parameter.IsReferenceType && _context.Compilation.HasImplicitConversion(member, parameter));

    private bool IsReadable(JsonMember member)
    {
        var isIncluded = member.Attributes.Has(Include);
        ISymbol getter = member.Symbol is IPropertySymbol { GetMethod: { } method } ? method : member.Symbol;
        var isPublic = member.Symbol.DeclaredAccessibility == Accessibility.Public && getter.DeclaredAccessibility == Accessibility.Public;
        if (member.IsField && !isIncluded)
        {
            return false;
        }

        if (isPublic || (isIncluded && _context.IsAccessible(getter)))
        {
            return true;
        }

        if (isIncluded)
        {
            Report(ProblemKind.InaccessibleMember, member);
        }

        return false;
    }

    private bool IsWritable(JsonMember member)
    {
        if (member.Parameter is not null || member.Symbol is IFieldSymbol { IsReadOnly: false, IsConst: false })
        {
            return true;
        }

        var isIncluded = member.Attributes.Has(Include);
        if (member.Setter is { } setter && (setter.DeclaredAccessibility == Accessibility.Public || (isIncluded && _context.IsAccessible(setter))))
        {
            return true;
        }

        if (isIncluded || member.Attributes.Has(Required) || HasOurs(member))
        {
            Report(ProblemKind.NotSettable, member);
        }

        return false;
    }

    /// <summary>Parameters are found as System.Text.Json finds them: by name, whatever the case.</summary>
    private IParameterSymbol? ParameterFor(ISymbol member)
    {
        IParameterSymbol? found = null;
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Name == member.Name)
            {
                return parameter;
            }

            if (string.Equals(parameter.Name, member.Name, StringComparison.OrdinalIgnoreCase))
            {
                found ??= parameter;
            }
        }

        return found;
    }

    private void CheckParameters(HashSet<IParameterSymbol> bound)
    {
        foreach (var parameter in constructor.Parameters)
        {
            if (!bound.Contains(parameter) && !parameter.HasExplicitDefaultValue && !parameter.IsParams)
            {
                _context.Report(ProblemKind.UnboundParameter, _context.LocationOf(parameter, site.Location), type.ToText(), parameter.Name);
            }
        }
    }

    private void Report(ProblemKind kind, JsonMember member, params object[] details) =>
        _context.Report(
            kind,
            _context.LocationOf(member.Symbol, site.Location),
            new object[] { type.ToText() + "." + member.Symbol.Name }.Concat(details).ToArray());

    private static bool HasOurs(JsonMember member) =>
        member.Attributes.Any(attribute => attribute.AttributeClass?.ContainingNamespace.ToDisplayString() == "AgentGuard.Runtime");

    /// <summary>Always, when nothing is said; <c>WhenReading</c> of .NET 10 is 5.</summary>
    private static int Condition(AttributeData ignore) => ignore.Named("Condition") as int? ?? 1;

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
}
