using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes the methods that read a dictionary: as an object, or as the list of entries that strict providers need.</summary>
internal sealed class MapReader(EmitContext context, MapValue map, string name)
{
    private readonly CodeWriter _code = context.Code;
    private readonly string _item = map.Item.CSharpType + (map.Item.IsNullable ? "?" : "");
    private readonly ObjectSpec _entry = Entry(map, context.Values.Take(name + "Entry"));

    private string MapType => $"{GlobalNames.Collections}Dictionary<{map.Key.CSharpType}, {_item}>";

    private EnumSpec? KeyEnum => map.Key is NamedValue named ? context.TypeOf(named) as EnumSpec : null;

    public void Write()
    {
        context.Summary($"Reads an {ExpectedText.Of(map, context.Spec)}, or a list of entries with \"key\" and \"value\".");
        context.OpenReader(map, name);
        _code.Line("value = default;");
        _code.Line("var start = reader.ErrorCount;");
        _code.Line($"var map = new {MapType}();");
        _code.Line("int count;");
        _code.Open($"if (reader.TokenType == {GlobalNames.Json}JsonTokenType.StartArray)");
        _code.Line($"count = Read{name}Entries(ref reader, map);");
        _code.Close();
        _code.Open("else if (reader.EnterObject(expected))");
        _code.Line($"count = Read{name}Members(ref reader, map);");
        _code.Close();
        _code.Open("else");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        WriteEnd();
        _code.Close();
        _code.Blank();
        WriteMembers();
        _code.Blank();
        WriteEntries();
        _code.Blank();
        new ObjectReader(context, new ObjectShape(_entry, _entry.Name)).Write();
    }

    private void WriteEnd()
    {
        var max = map.MaxItems is { } most ? CSharpText.Number(most) : "int.MaxValue";
        _code.Line($"reader.CheckCount(count, {CSharpText.Number(map.MinItems ?? 0)}, {max}, expected);");
        _code.Open("if (reader.ErrorCount != start)");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        _code.Line(map.IsImmutable ? "value = global::System.Collections.Immutable.ImmutableDictionary.CreateRange(map);" : "value = map;");
        _code.Line("return true;");
    }

    private void WriteMembers()
    {
        context.Summary("Reads the members of the object form; how many there are.");
        _code.Open($"private static int Read{name}Members(ref {GlobalNames.Reader} reader, {MapType} map)");
        _code.Line("var count = 0;");
        _code.Open("while (reader.NextProperty())");
        _code.Line("var mark = reader.ErrorCount;");
        WriteKey();
        _code.Line("count++;");
        _code.Line("// The key is kept whatever its value is: a second one is an error.");
        _code.Open("if (!map.TryAdd(key, default!))");
        _code.Line("reader.RefuseDuplicate();");
        _code.Line("continue;");
        _code.Close();
        _code.Blank();
        _code.Line("reader.Read();");
        WriteItem();
        _code.Close();
        _code.Blank();
        _code.Line("return count;");
        _code.Close();
    }

    private void WriteKey()
    {
        if (KeyEnum is not { } type)
        {
            _code.Open("if (!reader.TryReadKey(out var key))");
            _code.Line("continue;");
            _code.Close();
            _code.Blank();
            return;
        }

        _code.Line("var name = reader.PropertyName;");
        _code.Line($"{map.Key.CSharpType} key;");
        _code.Open("switch (name.Length)");
        foreach (var index in NameMatching.Order([.. type.Members.Select(member => member.JsonName)]))
        {
            _code.Line($"case {NameMatching.Label("name", type.Members[index].JsonName)}:");
            _code.Indent();
            _code.Line($"key = {type.CSharpType}.{type.Members[index].CSharpName};");
            _code.Line("break;");
            _code.Outdent();
        }

        _code.Line("default:");
        _code.Indent();
        _code.Line($"reader.RefuseUnknown({CSharpText.Literal(ExpectedText.OnlyProperties(type.Members.Select(member => member.JsonName)))});");
        _code.Line("continue;");
        _code.Outdent();
        _code.Close();
        _code.Blank();
    }

    private void WriteItem()
    {
        var call = ReadCalls.Of(context, map.Item, name + "Value", map.Item.IsNullable, "var item");
        _code.Open(map.Item.IsNullable ? $"if (!reader.IsNull)" : $"if ({call})");
        if (map.Item.IsNullable)
        {
            _code.Open($"if ({call})");
        }

        _code.Line("map[key] = item;");
        _code.Close();
        _code.Open("else");
        _code.Line($"reader.Prefix(mark, {KeyText("key")});");
        _code.Close();
        if (map.Item.IsNullable)
        {
            _code.Close();
        }
    }

    private void WriteEntries()
    {
        context.Summary("Reads the entries of the list form; how many there are.");
        _code.Open($"private static int Read{name}Entries(ref {GlobalNames.Reader} reader, {MapType} map)");
        _code.Line("var count = 0;");
        _code.Open("for (; reader.NextItem(); count++)");
        _code.Line("var mark = reader.ErrorCount;");
        _code.Open($"if (TryRead{_entry.Name}(ref reader, out var entry) && !map.TryAdd(entry.Key, entry.Value))");
        _code.Line($"reader.Fail({GlobalNames.ErrorCode}.DuplicateProperty, \"distinct keys\", \"the key again\");");
        _code.Close();
        _code.Blank();
        _code.Open("if (reader.ErrorCount != mark)");
        _code.Line("reader.Prefix(mark, count);");
        _code.Close();
        _code.Close();
        _code.Blank();
        _code.Line("return count;");
        _code.Close();
    }

    /// <summary>The key as it is in JSON.</summary>
    private string KeyText(string key) => KeyEnum is { } type ? $"NameOf{type.Name}({key})" : key;

    private static ObjectSpec Entry(MapValue map, string name)
    {
        var item = map.Item.CSharpType + (map.Item.IsNullable ? "?" : "");
        return new ObjectSpec(
            name,
            $"({map.Key.CSharpType} Key, {item} Value)",
            IsValueType: true,
            Description: null,
            new EquatableArray<MemberSpec>(ImmutableArray.Create(Member("key", "Key", map.Key), Member("value", "Value", map.Item))),
            IsTuple: true,
            ConstructionMayThrow: false);
    }

    private static MemberSpec Member(string json, string name, ValueSpec value) =>
        new(json, name, value, IsRequired: true, null, null, MemberBinding.Constructor, null, IsConfidence: false);
}
