using System.Globalization;
using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>Enums, written by name.</summary>
internal static class EnumParser
{
    private const string MemberName = AttributeExtensions.Json + "JsonStringEnumMemberNameAttribute";
    private const string EnumMemberAttribute = "System.Runtime.Serialization.EnumMemberAttribute";

    public static bool IsFlags(ITypeSymbol type) => type.GetAttributes().Has("System.FlagsAttribute");

    public static EnumSpec? Parse(INamedTypeSymbol type, string name, ValueSite site)
    {
        var isFlags = IsFlags(type);
        var fields = Distinct(type);
        if (isFlags)
        {
            fields = SingleBits(fields);
        }

        if (fields.Count == 0)
        {
            site.Report(ProblemKind.EmptyEnum, type.ToText());
            return null;
        }

        var members = new List<EnumMember>();
        foreach (var field in fields)
        {
            var json = JsonName(field);
            if (members.Exists(member => member.JsonName == json))
            {
                site.Context.Report(ProblemKind.NameCollision, site.Context.LocationOf(field, site.Location), type.ToText() + "." + field.Name, json);
                continue;
            }

            if (!JsonNaming.IsText(json))
            {
                site.Context.Report(ProblemKind.NameInvalid, site.Context.LocationOf(field, site.Location), type.ToText() + "." + field.Name);
            }

            members.Add(new EnumMember(json, CSharpNames.Escape(field.Name), Text(field.ConstantValue), Documentation.Of(field, site.Context)));
        }

        return new EnumSpec(name, type.ToCode(), Documentation.Of(type, site.Context), new EquatableArray<EnumMember>(members), isFlags);
    }

    /// <summary>The name a constant of the enum has in JSON; null for a combination or a number without a name.</summary>
    public static string? JsonNameOf(INamedTypeSymbol type, object value) =>
        Distinct(type).Find(field => Equals(field.ConstantValue, value)) is { } field ? JsonName(field) : null;

    private static string JsonName(IFieldSymbol field)
    {
        var attributes = field.GetAttributes();
        return attributes.Find(MemberName)?.Argument(0) as string
            ?? attributes.Find(EnumMemberAttribute)?.Named("Value") as string
            ?? field.Name;
    }

    /// <summary>One field per value: of aliases the first that is not obsolete, as one value is written in one way.</summary>
    private static List<IFieldSymbol> Distinct(INamedTypeSymbol type)
    {
        var fields = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue && !ObsoleteMembers.IsError(field)).ToList();
        return fields
            .GroupBy(field => field.ConstantValue)
            .Select(group => group.FirstOrDefault(field => !ObsoleteMembers.IsObsolete(field)) ?? group.First())
            .ToList();
    }

    /// <summary>Names for one bit each, and combinations only of bits that have no name.</summary>
    private static List<IFieldSymbol> SingleBits(List<IFieldSymbol> fields)
    {
        var single = fields.Where(field => IsSingleBit(Bits(field))).Aggregate(0UL, (all, field) => all | Bits(field));
        return fields.FindAll(field => Bits(field) is var bits && bits != 0 && (IsSingleBit(bits) || (bits & ~single) != 0));
    }

    private static bool IsSingleBit(ulong bits) => bits != 0 && (bits & (bits - 1)) == 0;

    private static ulong Bits(IFieldSymbol field) => field.ConstantValue switch
    {
        ulong value => value,
        sbyte value => (byte)value,
        short value => (ushort)value,
        int value => (uint)value,
        long value => (ulong)value,
        { } value => Convert.ToUInt64(value, CultureInfo.InvariantCulture),
        null => 0,
    };

    private static string Text(object? value) => ((IFormattable)value!).ToString(null, CultureInfo.InvariantCulture);
}
