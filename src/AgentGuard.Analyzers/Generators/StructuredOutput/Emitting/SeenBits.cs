using System.Globalization;
using AgentGuard.Analyzers.Generators.Shared;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>One bit per member, set when its name has been read: 64 in a variable.</summary>
internal sealed class SeenBits(int count)
{
    private const int PerVariable = 64;

    private int Variables => ((count - 1) / PerVariable) + 1;

    public void Declare(CodeWriter code)
    {
        for (var i = 0; i < Variables && count > 0; i++)
        {
            code.Line($"ulong {Name(i)} = 0;");
        }
    }

    public string IsSet(int member) => $"({Name(member / PerVariable)} & {Bit(member)}) != 0";

    public string Set(int member) => $"{Name(member / PerVariable)} |= {Bit(member)};";

    /// <summary>The condition that a member is missing; null where none is required.</summary>
    /// <param name="isRequired">For each member.</param>
    public string? IsIncomplete(IReadOnlyList<bool> isRequired)
    {
        var conditions = Enumerable.Range(0, Variables)
            .Select(variable => (Name: Name(variable), Mask: Mask(isRequired, variable)))
            .Where(variable => variable.Mask != 0)
            .Select(variable => $"({variable.Name} & {Hex(variable.Mask)}) != {Hex(variable.Mask)}")
            .ToList();
        return conditions.Count == 0 ? null : string.Join(" || ", conditions);
    }

    /// <summary>Reports the members that are missing.</summary>
    /// <param name="isRequired">For each member.</param>
    /// <param name="names">The field with the members' names.</param>
    public void RefuseMissing(CodeWriter code, IReadOnlyList<bool> isRequired, string names)
    {
        for (var i = 0; i < Variables; i++)
        {
            var mask = Mask(isRequired, i);
            if (mask != 0)
            {
                var required = Hex(mask);
                code.Open($"if (({Name(i)} & {required}) != {required})");
                code.Line($"reader.RefuseMissing({Name(i)}, {required}, {names}{(i == 0 ? "" : $", {CSharpText.Number(i * PerVariable)}")});");
                code.Close();
                code.Blank();
            }
        }
    }

    private static ulong Mask(IReadOnlyList<bool> isRequired, int variable)
    {
        var mask = 0UL;
        for (var member = variable * PerVariable; member < Math.Min(isRequired.Count, (variable + 1) * PerVariable); member++)
        {
            mask |= isRequired[member] ? 1UL << (member % PerVariable) : 0;
        }

        return mask;
    }

    private string Name(int variable) => Variables == 1 ? "seen" : "seen" + CSharpText.Number(variable + 1);

    private static string Bit(int member) => Hex(1UL << (member % PerVariable));

    private static string Hex(ulong bits) => "0x" + bits.ToString("X", CultureInfo.InvariantCulture) + "UL";
}
