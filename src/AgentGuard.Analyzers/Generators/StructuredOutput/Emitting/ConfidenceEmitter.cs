using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the methods that look for the lowest confidence in an answer, in the types that can contain one.</summary>
internal sealed class ConfidenceEmitter(EmitContext context)
{
    private readonly CodeWriter _code = context.Code;
    private readonly HashSet<int> _types = TypesWithConfidence(context.Spec);
    private int _locals;

    /// <summary>The expression of the property.</summary>
    public string Property(string codeClass) => _types.Contains(context.Spec.RootType) ? $"{codeClass}.LowestConfidence(this)" : "null";

    public void Write()
    {
        var spec = context.Spec;
        if (!_types.Contains(spec.RootType))
        {
            return;
        }

        _code.Blank();
        context.Summary("The lowest confidence in an answer.");
        _code.Open($"internal static double? LowestConfidence({spec.Root.CSharpType} value)");
        _code.Line("double? lowest = null;");
        _code.Line($"Lower{spec.Root.Name}(value, ref lowest);");
        _code.Line("return lowest;");
        _code.Close();
        _code.Blank();
        context.Summary("Keeps the lower one of two confidences.");
        _code.Line("private static void Lower(double value, ref double? lowest) => lowest = lowest is null || value < lowest ? value : lowest;");
        foreach (var index in _types.OrderBy(index => index))
        {
            WriteType(spec.Types[index]);
        }
    }

    private void WriteType(TypeSpec type)
    {
        _code.Blank();
        context.Summary($"Looks for confidences in a {type.Name}.");
        _code.Open($"private static void Lower{type.Name}({type.CSharpType}{(type.IsValueType ? "" : "?")} value, ref double? lowest)");
        if (type is ObjectSpec item)
        {
            if (!type.IsValueType)
            {
                _code.Open("if (value is null)");
                _code.Line("return;");
                _code.Close();
                _code.Blank();
            }

            WriteMembers(item);
        }
        else
        {
            WriteCases((UnionSpec)type);
        }

        _code.Close();
    }

    private void WriteMembers(ObjectSpec item)
    {
        _locals = 0;
        foreach (var member in item.Members)
        {
            WriteValue(member.Value, $"value.{member.CSharpName}", member.IsConfidence);
        }
    }

    private void WriteCases(UnionSpec union)
    {
        _locals = 0;
        var content = !union.IsUnionType ? "value" : union.IsValueType ? "value.Value" : "value?.Value";
        foreach (var option in union.Cases.Where(option => Contains(option.Value, _types, isConfidence: false)))
        {
            var local = NextLocal();
            _code.Open($"if ({content} is {option.Value.CSharpType} {local})");
            WriteValue(option.Value with { IsNullable = false }, local, isConfidence: false);
            _code.Close();
            _code.Blank();
        }
    }

    private void WriteValue(ValueSpec value, string expression, bool isConfidence)
    {
        if (!Contains(value, _types, isConfidence))
        {
            return;
        }

        if (value is not ({ IsNullable: true, IsValueType: true } or ListValue or MapValue))
        {
            WritePresent(value, expression, isConfidence);
            return;
        }

        var local = NextLocal();
        var (condition, present) = value switch
        {
            ListValue { IsNullable: true, IsValueType: true } => ($"{expression} is var {local} && {local} is {{ IsDefault: false }}", local + ".Value"),
            { IsNullable: true, IsValueType: true } => ($"{expression} is var {local} && {local}.HasValue", local + ".Value"),
            { IsValueType: true } => ($"{expression} is var {local} && !{local}.IsDefault", local),
            _ => ($"{expression} is {{ }} {local}", local),
        };
        _code.Open($"if ({condition})");
        WritePresent(value, present, isConfidence);
        _code.Close();
        _code.Blank();
    }

    private void WritePresent(ValueSpec value, string expression, bool isConfidence)
    {
        switch (value)
        {
            case NamedValue named:
                _code.Line($"Lower{context.TypeOf(named).Name}({expression}, ref lowest);");
                break;
            case ListValue list:
                WriteItems(list.Item, expression, isConfidence);
                break;
            case MapValue map:
                WriteItems(map.Item, expression + ".Values", isConfidence);
                break;
            default:
                _code.Line($"Lower({(value.CSharpType == "double" ? "" : "(double)")}{expression}, ref lowest);");
                break;
        }
    }

    private void WriteItems(ValueSpec item, string items, bool isConfidence)
    {
        var local = NextLocal();
        _code.Open($"foreach (var {local} in {items})");
        WriteValue(item, local, isConfidence);
        _code.Close();
    }

    private string NextLocal() => "part" + CSharpText.Number(++_locals);

    private static bool Contains(ValueSpec value, HashSet<int> types, bool isConfidence) => value switch
    {
        NumberValue or IntegerValue => isConfidence,
        NamedValue named => types.Contains(named.Type),
        ListValue list => Contains(list.Item, types, isConfidence),
        MapValue map => Contains(map.Item, types, isConfidence),
        _ => false,
    };

    private static HashSet<int> TypesWithConfidence(OutputSpec spec)
    {
        var found = new HashSet<int>();
        int before;
        do
        {
            before = found.Count;
            for (var index = 0; index < spec.Types.Count; index++)
            {
                if (HasConfidence(spec.Types[index], found))
                {
                    found.Add(index);
                }
            }
        }
        while (found.Count != before);
        return found;
    }

    private static bool HasConfidence(TypeSpec type, HashSet<int> found) => type switch
    {
        ObjectSpec item => item.Members.Any(member => Contains(member.Value, found, member.IsConfidence)),
        UnionSpec union => union.Cases.Any(option => Contains(option.Value, found, isConfidence: false)),
        _ => false,
    };
}
