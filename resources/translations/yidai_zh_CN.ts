<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>Something went wrong, your records are safe</source>
        <translation>程序出错了，您的档案没有受影响</translation>
    </message>
    <message>
        <source>The program made a mistake. What you saved is saved, and what you were typing was kept. You can go on. If it happens again, give this report to the county desk; it holds no names and no numbers of people.</source>
        <translation>程序出了差错。已保存的都在，正在填写的也已留存，可以继续工作。如果再次出现，请把这份报告交给县禁毒办；报告里没有任何人的姓名和号码。</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Choose one from the list: {0}</source>
        <translation>请从列表中选一项：{0}</translation>
    </message>
    <message>
        <source>Nothing in the list fits “{0}”</source>
        <translation>列表里没有“{0}”</translation>
    </message>
    <message>
        <source>Type initials, code or words; ↓ for the list</source>
        <translation>输入拼音首字母、代码或汉字，按 ↓ 看列表</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>1121, 11.21, -3</source>
        <translation>1121、11.21、今天、-3</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>F1 again: all keys</source>
        <translation>再按 F1：全部按键</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping: {0}</source>
        <translation>正在停止：{0}</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows the password while this is held down</source>
        <translation>按住时显示密码，松开即隐藏</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Find a person: name, pinyin initials (wzl), last four of ID number, telephone    Ctrl+K</source>
        <translation>查找人员：姓名、拼音首字母（如 wzl）、证件号后四位、电话    Ctrl+K</translation>
    </message>
    <message>
        <source>Nobody found. Fewer letters find more.</source>
        <translation>没有找到。少输几个字再试。</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>锁定  Ctrl+L</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Term from {0} to {1}, {2} visits and tests done, {3} missed</source>
        <translation>期限 {0} 至 {1}，走访检测已做 {2} 次，缺 {3} 次</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Today, month {0}</source>
        <translation>今天 · 第{0}个月</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>{0} begun</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>{0} end</source>
        <translation>{0} 届满</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续做完</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>还在进行</translation>
    </message>
    <message>
        <source>Still working: {0}</source>
        <translation>还在进行：{0}</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stopping is safe: what is not finished is undone.</source>
        <translation>可以放心停止：没做完的部分会自动撤回。</translation>
    </message>
    <message>
        <source>{0} · Yidai</source>
        <translation>{0} · 一人一袋</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>A file ending in {extension} cannot be read. Save it as .xlsx, .xls, .ods or .csv.</source>
        <translation>读不了 {extension} 文件。请另存为 .xlsx、.xls、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>An ID number has 18 digits. Count them once more.</source>
        <translation>身份证号应为18位，请再数一遍。</translation>
    </message>
    <message>
        <source>An ID number has digits only, and perhaps an X at the end.</source>
        <translation>身份证号只能是数字，最后一位可以是X。</translation>
    </message>
    <message>
        <source>Digits 7 to 14 are no day of birth. Check them on the card.</source>
        <translation>第7至14位不是有效的出生日期，请对照证件。</translation>
    </message>
    <message>
        <source>Entries in this file are missing or changed. Nothing was taken in. Ask the sender for a new one.</source>
        <translation>文件里有记录缺失或被改动，什么都没有导入。请对方重新出一份。</translation>
    </message>
    <message>
        <source>Only the year is given. Month and day are missing.</source>
        <translation>只有年份，还缺月和日。</translation>
    </message>
    <message>
        <source>Only year and month are given. The day is missing.</source>
        <translation>只有年月，还缺日。</translation>
    </message>
    <message>
        <source>Reading this ledger failed. Nothing was taken in. Save it anew as .xlsx and try again.</source>
        <translation>读取失败，什么都没有导入。请另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>Reading this ledger took too long and was stopped. Save it anew as .xlsx and try again.</source>
        <translation>读取时间过长，已停止。请另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation>已取消读取，什么都没有导入。</translation>
    </message>
    <message>
        <source>Records changed while the file was written. Nothing was sent. Write it once more.</source>
        <translation>写出时档案有变动，没有报送。请再写一次。</translation>
    </message>
    <message>
        <source>The ID number is missing. It can be completed later from the paper.</source>
        <translation>没有证件号码，可以以后照纸质材料补填。</translation>
    </message>
    <message>
        <source>The day is missing. Type it like 1121 or 2026-11-21.</source>
        <translation>没有填日期。可填 1121 或 2026-11-21。</translation>
    </message>
    <message>
        <source>The day of birth in this number lies after today.</source>
        <translation>号码里的出生日期在今天之后，请对照证件。</translation>
    </message>
    <message>
        <source>The disk did not answer and this was not saved. Back up to a stick now, then have it looked at.</source>
        <translation>磁盘没有响应，这次没有保存。请马上备份到U盘，再找人检查磁盘。</translation>
    </message>
    <message>
        <source>The disk is full and this was not saved. Delete files you no longer need, then save again.</source>
        <translation>磁盘已满，这次没有保存。请删掉不用的文件，再保存一次。</translation>
    </message>
    <message>
        <source>The file does not fit what its laptop signed before. Nothing was taken in. Call the sender.</source>
        <translation>文件和那台电脑以前签过的对不上，什么都没有导入。请打电话问对方。</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose it once more.</source>
        <translation>文件已不在原处，请重新选择。</translation>
    </message>
    <message>
        <source>The key does not open these records. Check the password.</source>
        <translation>打不开这份档案，请核对密码。</translation>
    </message>
    <message>
        <source>The last digit does not fit the others: one digit is mistyped. Compare with the card.</source>
        <translation>最后一位校验不符，有一位填错了，请对照证件。</translation>
    </message>
    <message>
        <source>The plan cannot be read. Ask the county for the file once more.</source>
        <translation>方案读不了，请向县里再要一次文件。</translation>
    </message>
    <message>
        <source>The records are damaged. Do not go on typing: restore the last backup, then tell the county.</source>
        <translation>档案已损坏。请不要再录入：先恢复最近的备份，再报告县里。</translation>
    </message>
    <message>
        <source>The records are in use by another window. Close it, then try again.</source>
        <translation>档案正被另一个窗口使用。请关闭那个窗口再试。</translation>
    </message>
    <message>
        <source>The records may be read but not written. Copy the folder to the laptop&apos;s own disk.</source>
        <translation>档案只能看、不能写。请把文件夹复制到本机硬盘上。</translation>
    </message>
    <message>
        <source>The remembered meaning of the columns is damaged. Set the columns once more.</source>
        <translation>记住的列对应关系已损坏，请重新设置各列。</translation>
    </message>
    <message>
        <source>The signature of this file is not right. Nothing was taken in. Ask the sender for a new one.</source>
        <translation>文件签名不对，什么都没有导入。请对方重新出一份。</translation>
    </message>
    <message>
        <source>The year is missing. Type it like 2026-11-21.</source>
        <translation>没有年份，请填完整，如 2026-11-21。</translation>
    </message>
    <message>
        <source>There are no records in this folder. Choose the right folder, or restore a backup.</source>
        <translation>这个文件夹里没有档案。请选对文件夹，或者从备份恢复。</translation>
    </message>
    <message>
        <source>There is no such day. Check month and day.</source>
        <translation>没有这一天，请核对月和日。</translation>
    </message>
    <message>
        <source>This can be read as two different days. Type the whole day, like 2026-11-21.</source>
        <translation>这个日期有两种读法，请填完整，如 2026-11-21。</translation>
    </message>
    <message>
        <source>This cannot be done now. Nothing was changed. Please write down: {reason}</source>
        <translation>现在办不了，什么都没有改动。请记下：{reason}</translation>
    </message>
    <message>
        <source>This column cannot be taken in. Choose another meaning for it.</source>
        <translation>这一列不能导入，请另选它的含义。</translation>
    </message>
    <message>
        <source>This database is not encrypted, so it is not opened. Choose the records that Yidai made.</source>
        <translation>这个数据库没有加密，不予打开。请选本程序建立的档案。</translation>
    </message>
    <message>
        <source>This day is after today. Check the year and the month.</source>
        <translation>这个日期在今天之后，请核对年和月。</translation>
    </message>
    <message>
        <source>This file comes from a newer Yidai. Nothing was taken in. Update this program first.</source>
        <translation>文件来自更新的版本，什么都没有导入。请先升级本程序。</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was taken in. Copy it once more, with another stick if need be.</source>
        <translation>文件已损坏，什么都没有导入。请重新拷贝，必要时换一个U盘。</translation>
    </message>
    <message>
        <source>This file is encrypted for somebody else. Ask the sender to write it for you.</source>
        <translation>文件不是加密给本机的。请对方重新为本机写一份。</translation>
    </message>
    <message>
        <source>This file is larger than it may be. Nothing was taken in. Call the sender.</source>
        <translation>文件超过允许的大小，什么都没有导入。请打电话问对方。</translation>
    </message>
    <message>
        <source>This file is locked with a password, which Yidai never does. It was not opened.</source>
        <translation>文件用密码锁着，本程序从不这样做，没有打开它。</translation>
    </message>
    <message>
        <source>This file is not built as it should be. Nothing was taken in. Ask the sender for a new one.</source>
        <translation>文件格式不对，什么都没有导入。请对方重新出一份。</translation>
    </message>
    <message>
        <source>This file is not complete. Nothing was taken in. Copy it once more, then remove the stick safely.</source>
        <translation>文件不完整，什么都没有导入。请重新拷贝，并安全拔出U盘。</translation>
    </message>
    <message>
        <source>This file name does not work on every computer. Use letters, digits and hyphens.</source>
        <translation>这个文件名不是每台电脑都认。请用字母、数字和短横线。</translation>
    </message>
    <message>
        <source>This file was turned into text on its way. Ask for the file itself, on a stick.</source>
        <translation>文件在途中被转成了文字。请用U盘拿原文件。</translation>
    </message>
    <message>
        <source>This is not known here. Check it, or take in the county&apos;s newest file.</source>
        <translation>本机没有这一项。请核对，或导入县里最新的文件。</translation>
    </message>
    <message>
        <source>This is not understood as a day. Type it like 1121, 11.21 or 2026-11-21.</source>
        <translation>看不懂这个日期。可填 1121、11.21 或 2026-11-21。</translation>
    </message>
    <message>
        <source>This ledger cannot be read. Open it in WPS or Excel, save it as .xlsx and try again.</source>
        <translation>读不了这份台账。请用WPS或Excel打开，另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>This ledger is damaged. Open it in WPS or Excel, save it anew and try again.</source>
        <translation>这份台账已损坏。请用WPS或Excel打开，重新保存再试。</translation>
    </message>
    <message>
        <source>This ledger is protected by a password. Save it without a password and try again.</source>
        <translation>这份台账设了密码。请去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>This ledger is too large. Split it into several files and take them in one by one.</source>
        <translation>这份台账太大。请分成几个文件，逐个导入。</translation>
    </message>
    <message>
        <source>This plan is not known here. Take in the county&apos;s newest file.</source>
        <translation>本机没有这个方案，请导入县里最新的文件。</translation>
    </message>
    <message>
        <source>This program cannot encrypt, so it saves nothing. Install Yidai anew.</source>
        <translation>本程序缺少加密功能，不予保存。请重新安装。</translation>
    </message>
    <message>
        <source>Type the day itself here, like 2026-11-21.</source>
        <translation>这里请填具体日期，如 2026-11-21。</translation>
    </message>
    <message>
        <source>Type the year with four digits, like 2026-11-21.</source>
        <translation>年份请填四位，如 2026-11-21。</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Back, without losing what was typed</source>
        <translation>返回，已填的内容不会丢</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>From the pages&apos; names to the page and back</source>
        <translation>在左侧页名和页面之间切换</translation>
    </message>
    <message>
        <source>Help for this field; again: this sheet</source>
        <translation>本栏说明；再按一次：这张按键表</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁定屏幕</translation>
    </message>
    <message>
        <source>New line in a long text</source>
        <translation>长文字中换行</translation>
    </message>
    <message>
        <source>New record of this page</source>
        <translation>本页新增一条</translation>
    </message>
    <message>
        <source>Next field; in a list: open</source>
        <translation>下一栏；在列表中：打开</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>打开某一页</translation>
    </message>
    <message>
        <source>Open the list or the phrase book of a field</source>
        <translation>打开本栏的列表或常用语</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>打印本页</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and begin the next</source>
        <translation>保存并填下一条</translation>
    </message>
    <message>
        <source>Undo, also what was saved</source>
        <translation>撤销，已保存的也可以</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
</context>
</TS>
